package org.commonground.coordination.exchange.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.iati.Activity;
import org.commonground.iati.Location;
import org.commonground.iati.Recipient;

/** One row for each country, region and place of each activity. */
record PlacesSheet(Naming naming) implements Sheet {
  @Override
  public String name() {
    return "file.sheet.places";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("fact.identifier", 26),
        new Column("file.title", 40),
        new Column("file.kind", 18),
        new Column("file.name", 32),
        new Column("file.code", 18),
        new Column("file.share", 9),
        new Column("file.latitude", 12),
        new Column("file.longitude", 12),
        new Column("file.what-is-done", 40));
  }

  @Override
  public List<Row> rows(HeldActivity held) {
    Activity it = held.activity();
    String title = naming.title(it);
    List<Row> rows = new ArrayList<>();
    for (var country : it.recipientCountries()) {
      var row = begin(it, title, "facet.COUNTRY");
      rows.add(recipient(row, naming.country(country), country));
    }
    for (var region : it.recipientRegions()) {
      var row = begin(it, title, "facet.REGION");
      rows.add(recipient(row, naming.region(region), region));
    }
    for (var place : it.locations()) {
      rows.add(place(begin(it, title, "file.kind.place"), place));
    }
    return rows;
  }

  private Row begin(Activity it, String title, String kind) {
    return new Row().text(it.identifier()).text(title).text(naming.wording().say(kind));
  }

  private static Row recipient(Row row, String name, Recipient it) {
    return row.text(name).text(it.code()).number(it.percentage());
  }

  private Row place(Row row, Location it) {
    row.text(naming.place(it)).text(codes(it)).number(null);
    var point = it.point();
    if (point == null) {
      row.number(null).number(null);
    } else {
      row.number(point.latitude()).number(point.longitude());
    }
    String done = it.activityDescriptions().text(naming.locale());
    return row.text(done.isEmpty() ? it.descriptions().text(naming.locale()) : done);
  }

  private static String codes(Location it) {
    return Naming.each(
        Stream.concat(it.administrative().stream(), it.gazetteer().stream())
            .map(place ->
                place.vocabulary().isEmpty()
                    ? place.code()
                    : place.vocabulary() + ':' + place.code()));
  }
}
