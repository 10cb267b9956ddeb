package org.commonground.coordination.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.exchange.Wording;
import org.commonground.coordination.reference.Reference;
import org.commonground.iati.Activity;
import org.commonground.iati.Classification;
import org.commonground.iati.Location;
import org.commonground.iati.Organisation;

/**
 * Writes a table of who does what where: one row for each activity and place, with hashtags of the
 * Humanitarian Exchange Language below the heading.
 *
 * <p>Money is not in it. Amounts are stated for whole activities; beside each of several places
 * they would be counted several times.
 */
public final class HxlWriter implements ActivityWriter {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("fact.identifier", "#activity+code"),
          new Column("file.title", "#activity+name"),
          new Column("file.description", "#description"),
          new Column("fact.reporter", "#org+reporting+name"),
          new Column("file.reporter-ref", "#org+reporting+code"),
          new Column("role.1", "#org+funder+name+list"),
          new Column("role.2", "#org+accountable+name+list"),
          new Column("role.3", "#org+extending+name+list"),
          new Column("role.4", "#org+impl+name+list"),
          new Column("facet.STATUS", "#status+name"),
          new Column("file.start", "#date+start"),
          new Column("file.end", "#date+end"),
          new Column("file.sectors", "#sector+name+list"),
          new Column("file.themes", "#subsector+theme+name+list"),
          new Column("file.theme-codes", "#subsector+theme+code+list"),
          new Column("facet.COUNTRY", "#country+name"),
          new Column("file.country-code", "#country+code+v_iso2"),
          new Column("facet.REGION", "#region+name"),
          new Column("file.place", "#loc+name"),
          new Column("file.place-code", "#loc+code"),
          new Column("file.latitude", "#geo+lat"),
          new Column("file.longitude", "#geo+lon"));

  private final CsvWriter csv;
  private final Naming naming;

  private record Column(String key, String hashtag) {}

  public HxlWriter(OutputStream out, Wording wording, Reference reference) throws IOException {
    csv = CsvWriter.of(out);
    naming = new Naming(reference, wording);
    csv.write(COLUMNS.stream().map(column -> wording.say(column.key())).toList());
    csv.write(COLUMNS.stream().map(Column::hashtag).toList());
  }

  @Override
  public boolean write(HeldActivity held) throws IOException {
    Activity it = held.activity();
    List<String> what = what(it);
    for (List<String> where : places(it)) {
      csv.write(Stream.concat(what.stream(), where.stream()).toList());
    }
    return true;
  }

  private List<String> what(Activity it) {
    return List.of(
        it.identifier(),
        naming.title(it),
        naming.description(it),
        it.reportingOrg().map(naming::organisation).orElse(""),
        it.reportingOrg().map(Organisation::ref).orElse(""),
        naming.participants(it, "1"),
        naming.participants(it, "2"),
        naming.participants(it, "3"),
        naming.participants(it, "4"),
        it.status().map(code -> naming.wording().code("status", code)).orElse(""),
        it.start().map(Object::toString).orElse(""),
        it.end().map(Object::toString).orElse(""),
        Naming.each(naming.sectors(it).map(naming::sector)),
        Naming.each(themes(it).map(naming::theme)),
        Naming.each(themes(it).map(Classification::code)));
  }

  private Stream<Classification> themes(Activity it) {
    return Stream.concat(naming.themes(it), Naming.events(it));
  }

  /** The country of a place is known where the activity names only one. */
  private List<List<String>> places(Activity it) {
    List<List<String>> places = new ArrayList<>();
    var countries = it.recipientCountries();
    boolean isOneCountry = countries.size() == 1 && !it.locations().isEmpty();
    if (!isOneCountry) {
      countries.forEach(country ->
          places.add(List.of(naming.country(country), country.code(), "", "", "", "", "")));
    }
    it.recipientRegions()
        .forEach(region -> places.add(List.of("", "", naming.region(region), "", "", "", "")));
    String country = isOneCountry ? naming.country(countries.getFirst()) : "";
    String code = isOneCountry ? countries.getFirst().code() : "";
    it.locations().forEach(place -> places.add(place(country, code, place)));
    return places.isEmpty() ? List.of(List.of("", "", "", "", "", "", "")) : places;
  }

  private List<String> place(String country, String code, Location it) {
    var point = it.point();
    var codes = Stream.concat(it.administrative().stream(), it.gazetteer().stream());
    return List.of(
        country,
        code,
        "",
        naming.place(it),
        codes.map(Location.Place::code).findFirst().orElse(""),
        point == null ? "" : BigDecimal.valueOf(point.latitude()).toPlainString(),
        point == null ? "" : BigDecimal.valueOf(point.longitude()).toPlainString());
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
