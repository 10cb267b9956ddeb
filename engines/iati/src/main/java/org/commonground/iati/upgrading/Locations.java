package org.commonground.iati.upgrading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;

/** The parts of {@code location} that 1.04 deprecated and 2.01 removed. */
final class Locations {
  private static final String WGS_84 = "http://www.opengis.net/def/crs/EPSG/0/4326";

  private final Notes notes;

  Locations(Notes notes) {
    this.notes = notes;
  }

  Element location(Element old) {
    notes.enter(old);
    List<Content> contents = new ArrayList<>(old.contents().size() + 1);
    for (Content content : old.contents()) {
      if (content instanceof Element child && child.name().isIati()) {
        notes.enter(child);
        switch (child.name().local()) {
          case "coordinates" -> point(child, old, contents);
          case "gazetteer-entry" -> contents.add(gazetteerEntry(child));
          case "location-type" -> contents.add(locationType(child, old));
          case "administrative" -> contents.add(administrative(child));
          default -> contents.add(child);
        }
        notes.leave();
      } else {
        contents.add(content);
      }
    }
    notes.leave();
    return old.withContents(contents);
  }

  private void point(Element coordinates, Element location, List<Content> into) {
    String latitude = coordinates.code("latitude").orElse("");
    String longitude = coordinates.code("longitude").orElse("");
    if (latitude.isEmpty() || longitude.isEmpty()) {
      notes.look("The coordinates lack latitude or longitude and are kept aside. Add the other.");
      into.add(Kept.element(coordinates));
      return;
    }
    int line = coordinates.line();
    List<Content> contents = new ArrayList<>(2);
    contents.add(
        new Element(
            Name.of("pos"), List.of(), List.of(new Text(latitude + " " + longitude)), line));
    Optional<String> precision = coordinates.code("precision");
    precision.ifPresent(it -> contents.add(Kept.attribute("precision", it, line)));
    if (!coordinates.text().isEmpty()) {
      contents.add(Kept.text(coordinates));
    }
    into.add(
        new Element(Name.of("point"), List.of(Attribute.of("srsName", WGS_84)), contents, line));
    if (precision.isPresent() && location.child("exactness").isEmpty()) {
      // Of the nine precisions of 1.03 only the first is exact; 1.04 has exact and approximate.
      into.add(coded("exactness", precision.get().equals("1") ? "1" : "2", line));
    }
  }

  private Element gazetteerEntry(Element entry) {
    String agency = entry.code("gazetteer-ref").or(() -> entry.code("gazeteer-ref")).orElse("");
    Optional<String> vocabulary = Codes.placeVocabulary(agency);
    if (vocabulary.isEmpty() || entry.text().isEmpty()) {
      notes.look(
          "The gazetteer of this entry has no code in 2.03; the entry is kept aside. Choose a code of"
              + " GeographicVocabulary.");
      return Kept.element(entry);
    }
    return new Element(
        Name.of("location-id"),
        List.of(Attribute.of("vocabulary", vocabulary.get()), Attribute.of("code", entry.text())),
        List.of(),
        entry.line());
  }

  private static Element locationType(Element type, Element location) {
    return type.code("code").isEmpty() || location.child("feature-designation").isPresent()
        ? Kept.element(type)
        : Kept.named("feature-designation", type);
  }

  /** Country, region and district became one element for each level, with a vocabulary. */
  private static Element administrative(Element old) {
    if (old.code("code").isPresent()) {
      return old;
    }
    Optional<String> country = old.code("country");
    if (country.isEmpty()) {
      return Kept.element(old);
    }
    List<Content> contents = new ArrayList<>(old.contents());
    for (String level : List.of("adm1", "adm2")) {
      old.code(level).ifPresent(it -> contents.add(Kept.attribute(level, it, old.line())));
    }
    List<Attribute> attributes = new ArrayList<>();
    attributes.add(Attribute.of("vocabulary", "A4"));
    attributes.add(Attribute.of("level", "0"));
    attributes.add(Attribute.of("code", country.get()));
    for (Attribute attribute : old.attributes()) {
      if (!attribute.name().isIati()) {
        attributes.add(attribute);
      }
    }
    return new Element(old.name(), attributes, contents, old.line());
  }

  private static Element coded(String name, String code, int line) {
    return new Element(Name.of(name), List.of(Attribute.of("code", code)), List.of(), line);
  }
}
