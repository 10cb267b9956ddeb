package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.coordination.exchange.tables.Column.Certainty;
import org.commonground.coordination.exchange.tables.ColumnMap.Content;
import org.commonground.coordination.exchange.tables.Meaning.At;
import org.commonground.coordination.exchange.tables.Meaning.LeftOut;
import org.commonground.coordination.exchange.tables.Meaning.Stated;
import org.springframework.stereotype.Component;

/** Takes columns for what their hashtags, headings or values say. */
@Component
final class ColumnGuess {
  private static final LeftOut UNKNOWN =
      new LeftOut("not recognised; --columns can say what it is");
  private static final Set<Field> ONCE =
      EnumSet.of(
          Field.IDENTIFIER,
          Field.TITLE,
          Field.STATUS,
          Field.START,
          Field.END,
          Field.REPORTED,
          Field.REPORTER,
          Field.CURRENCY,
          Field.LAT,
          Field.LON,
          Field.ADM);

  private final Headings headings = new Headings();
  private final IatiHeadings paths = new IatiHeadings();
  private final ColumnValues values;

  ColumnGuess(Vocabulary vocabulary) {
    this.values = new ColumnValues(vocabulary);
  }

  Optional<Header> header(List<SheetRow> first) {
    return Header.find(first, headings, paths);
  }

  /** The columns of a sheet, from its header and its first rows. */
  ColumnMap guess(Header header, List<SheetRow> rows, String table) {
    List<Column> columns = plainColumns(header, rows);
    if (!header.hasTags()) {
      List<Column> named = iatiColumns(columns, table);
      if (!named.isEmpty()) {
        return new ColumnMap(new Content.IatiValues(), header, Dimensions.mended(named));
      }
      columns = values.guess(columns, rows);
    }
    List<Column> single = withoutSeconds(columns);
    return new ColumnMap(content(single), header, single);
  }

  private List<Column> plainColumns(Header header, List<SheetRow> rows) {
    int width = header.width();
    for (SheetRow row : rows) {
      width = Math.max(width, row.cells().size());
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      String example = ColumnValues.example(rows, i);
      if (!header.heading(i).isEmpty()
          || !header.tag(i).isEmpty()
          || !example.isEmpty()
          || !header.above(i).isEmpty()) {
        columns.add(column(header, i, example));
      }
    }
    return columns;
  }

  private Column column(Header header, int index, String example) {
    String heading = header.heading(index);
    if (header.hasTags()) {
      Optional<Hashtag> tag = Hashtag.parseLoosely(header.tag(index));
      Meaning meaning = tag.map(Hashtag::meaning).orElse(new LeftOut("has no hashtag"));
      return new Column(
          index, heading, tag.map(Hashtag::word).orElse(""), meaning, Certainty.SURE, example);
    }
    String label = heading.isEmpty() ? header.above(index) : heading;
    Optional<Stated> exact = headings.find(label).map(it -> narrowed(it, header.above(index)));
    if (exact.isPresent()) {
      return new Column(index, label, "", exact.get(), Certainty.SURE, example);
    }
    Optional<Stated> guess = headings.guess(label).or(() -> headings.find(header.above(index)));
    return new Column(
        index, label, "", guess.<Meaning>map(it -> it).orElse(UNKNOWN), Certainty.GUESSED, example);
  }

  /** {@code Women} below {@code Targeted} are the women targeted. */
  private Stated narrowed(Stated found, String above) {
    Optional<Stated> group = above.isEmpty() ? Optional.empty() : headings.find(above);
    if (group.isEmpty() || !found.field().isCount() || !group.get().field().isCount()) {
      return found;
    }
    Set<String> both = new HashSet<>(found.attributes());
    both.addAll(group.get().attributes());
    return new Stated(group.get().field(), both);
  }

  /** The same columns by the names of IATI; empty when the headings are no such names. */
  private List<Column> iatiColumns(List<Column> columns, String table) {
    List<Column> named = new ArrayList<>();
    int found = 0;
    int headed = 0;
    for (Column column : columns) {
      Optional<At> at =
          column.heading().isEmpty() ? Optional.empty() : paths.find(column.heading(), table);
      headed += column.heading().isEmpty() ? 0 : 1;
      found += at.isPresent() ? 1 : 0;
      named.add(
          at.map(it -> column.taken(meaning(it), Certainty.SURE))
              .orElseGet(() -> column.taken(UNKNOWN, Certainty.GUESSED)));
    }
    boolean identified =
        new ColumnMap(
                new Content.IatiValues(), new Header(0, List.of(), List.of(), List.of()), named)
            .identifier()
            .isPresent();
    return identified && found * 5 >= headed * 3 ? named : List.of();
  }

  private static Meaning meaning(At at) {
    return !at.path().elements().isEmpty() && at.path().elements().getFirst().equals("contact-info")
        ? new LeftOut("contacts are not taken in")
        : at;
  }

  private static List<Column> withoutSeconds(List<Column> columns) {
    Map<String, Column> first = new HashMap<>();
    for (Column column : columns) {
      if (column.meaning() instanceof Stated stated && ONCE.contains(stated.field())) {
        first.merge(
            stated.word(),
            column,
            (one, other) ->
                one.certainty() == Certainty.GUESSED && other.certainty() != Certainty.GUESSED
                    ? other
                    : one);
      }
    }
    return columns.stream()
        .map(column -> {
          Column kept = first.get(column.meaning().word());
          if (kept == null || kept.equals(column)) {
            return column;
          }
          return column.states(Field.TITLE)
              ? column.taken(Stated.of(Field.DESCRIPTION), Certainty.GUESSED)
              : column.taken(
                  new LeftOut("column " + kept.place() + " says it already"), Certainty.GUESSED);
        })
        .toList();
  }

  /** What the rows are about, judged by the columns that were recognised. */
  static Content content(List<Column> columns) {
    var map =
        new ColumnMap(
            new Content.Activities(), new Header(0, List.of(), List.of(), List.of()), columns);
    if (columns.stream().anyMatch(it -> it.meaning() instanceof At)
        && map.identifier().isPresent()) {
      return new Content.IatiValues();
    }
    boolean where = map.states(Field.ADM, Field.LOC);
    boolean what =
        map.states(Field.TITLE, Field.IDENTIFIER, Field.SECTOR, Field.SUBSECTOR, Field.THEME);
    boolean who = map.states(Field.ORG, Field.REPORTER);
    if (what && (who || map.states(Field.IDENTIFIER, Field.TITLE))) {
      return new Content.Activities();
    }
    boolean coded =
        columns.stream()
            .anyMatch(it ->
                it.meaning() instanceof Stated(Field field, var more)
                    && (field == Field.ADM || field == Field.LOC)
                    && more.contains("code"));
    if (where && !who && !what && (coded || map.states(Field.LAT))) {
      return new Content.Places();
    }
    return new Content.Nothing(
        "no column names an activity, a project or a sector together with an organisation; say with --columns 'HEADING=title' what they are");
  }
}
