package org.commonground.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param ref the reporter's own reference; empty when not stated
 * @param names what the place is called
 * @param descriptions what the place is
 * @param activityDescriptions what is done there
 * @param point where it is, when stated and on the globe
 * @param gazetteer codes of gazetteers ({@code location-id})
 * @param administrative codes of administrative areas
 */
public record Location(
    String ref,
    Narratives names,
    Narratives descriptions,
    Narratives activityDescriptions,
    @Nullable Point point,
    List<Place> gazetteer,
    List<Place> administrative) {

  /** Copies the lists. */
  public Location {
    gazetteer = List.copyOf(gazetteer);
    administrative = List.copyOf(administrative);
  }

  /**
   * A point on the globe, WGS 84.
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Point(double latitude, double longitude) {}

  /**
   * A code of a geographic vocabulary.
   *
   * @param vocabulary the code of codelist GeographicVocabulary
   * @param code the place's code there
   */
  public record Place(String vocabulary, String code) {}

  static Location of(Element element, String defaultLanguage) {
    return new Location(
        element.code("ref").orElse(""),
        narratives(element, "name", defaultLanguage),
        narratives(element, "description", defaultLanguage),
        narratives(element, "activity-description", defaultLanguage),
        element.child("point").flatMap(it -> it.child("pos")).flatMap(Location::point).orElse(null),
        places(element, "location-id"),
        places(element, "administrative"));
  }

  private static Narratives narratives(Element element, String child, String defaultLanguage) {
    return element
        .child(child)
        .map(it -> Narratives.of(it, defaultLanguage))
        .orElse(Narratives.NONE);
  }

  private static List<Place> places(Element element, String child) {
    List<Place> found = new ArrayList<>();
    for (Element it : element.children(child)) {
      it.code("code")
          .ifPresent(code -> found.add(new Place(it.code("vocabulary").orElse(""), code)));
    }
    return found;
  }

  private static Optional<Point> point(Element pos) {
    String[] parts = pos.text().split("[\\s,]+", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    var latitude = Values.number(Optional.of(parts[0]));
    var longitude = Values.number(Optional.of(parts[1]));
    return latitude.flatMap(north ->
        longitude
            .map(east -> new Point(north.doubleValue(), east.doubleValue()))
            .filter(p -> Math.abs(p.latitude()) <= 90 && Math.abs(p.longitude()) <= 180));
  }
}
