package org.commonground.coordination.pages.views;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.pages.parts.HitRow;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.views.Sight.Cell;
import org.commonground.coordination.pages.views.Sight.Choice;
import org.commonground.coordination.pages.views.Sight.ColumnForm;
import org.commonground.coordination.pages.views.Sight.Head;
import org.commonground.coordination.search.Hit;
import org.commonground.coordination.search.MoneyTotal;
import org.commonground.coordination.search.SearchQuery.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the activities found as a table, a line each, in columns that the reader chooses. */
@Component
final class TableWriter {
  /** The parameter that names a column to show; without any the usual ones are. */
  static final String COLUMNS = "column";

  private static final Set<Column> USUAL =
      EnumSet.complementOf(EnumSet.of(Column.IDENTIFIER, Column.THEMES, Column.SPENT));

  private final HitRows rows;

  TableWriter(HitRows rows) {
    this.rows = rows;
  }

  /** What can be shown beside the title. */
  private enum Column {
    STATUS,
    START,
    END,
    REPORTER,
    COUNTRIES,
    BUDGET,
    SPENT,
    THEMES,
    IDENTIFIER;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Sight.OfTable draw(Visit visit, Order order, List<Hit> hits) {
    var shown = shown(visit);
    var written = rows.of(visit, hits);
    List<Sight.Row> lines = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      HitRow row = written.get(i);
      Hit hit = hits.get(i);
      lines.add(
          new Sight.Row(row.link(), shown.stream().map(it -> cell(visit, it, hit, row)).toList()));
    }
    return new Sight.OfTable(form(visit, shown), heads(visit, shown, order), lines);
  }

  private static Set<Column> shown(Visit visit) {
    var asked = visit.links().parameters().getOrDefault(COLUMNS, List.of());
    var shown = EnumSet.noneOf(Column.class);
    Arrays.stream(Column.values()).filter(it -> asked.contains(it.code())).forEach(shown::add);
    return shown.isEmpty() ? USUAL : shown;
  }

  private static ColumnForm form(Visit visit, Set<Column> shown) {
    return new ColumnForm(
        Arrays.stream(Column.values())
            .map(it -> new Choice(it.code(), label(visit, it), shown.contains(it)))
            .toList());
  }

  private static String label(Visit visit, Column column) {
    return visit.code("column", column.code());
  }

  private static List<Head> heads(Visit visit, Set<Column> shown, Order order) {
    List<Head> heads = new ArrayList<>();
    boolean isByTitle = order == Order.TITLE;
    heads.add(
        new Head(
            new Link(visit.code("column", "title"), visit.links().with("sort", "title")),
            isByTitle ? "ascending" : ""));
    shown.forEach(it -> heads.add(head(visit, it, order)));
    return heads;
  }

  private static Head head(Visit visit, Column column, Order order) {
    String label = label(visit, column);
    if (column != Column.START) {
      return new Head(new Link(label, ""), "");
    }
    String other = order == Order.OLDEST ? "newest" : "oldest";
    String sorted =
        switch (order) {
          case OLDEST -> "ascending";
          case NEWEST -> "descending";
          default -> "";
        };
    return new Head(new Link(label, visit.links().with("sort", other)), sorted);
  }

  private static Cell cell(Visit visit, Column column, Hit hit, HitRow row) {
    var values =
        switch (column) {
          case STATUS -> words(row.status());
          case START -> words(day(visit, hit.start()));
          case END -> words(day(visit, hit.end()));
          case REPORTER -> row.reporter().isEmpty() ? List.<Link>of() : List.of(row.reporter());
          case COUNTRIES -> row.countries();
          case BUDGET -> money(visit, hit, MoneyTotal::budgets);
          case SPENT -> money(visit, hit, MoneyTotal::disbursements);
          case THEMES -> row.themes();
          case IDENTIFIER -> words(row.identifier());
        };
    return new Cell(label(visit, column), values);
  }

  /** A line for each currency; nothing where nothing was reported, because that is not zero. */
  private static List<Link> money(Visit visit, Hit hit, Function<MoneyTotal, BigDecimal> kind) {
    return hit.money().stream()
        .filter(it -> kind.apply(it).signum() != 0)
        .map(it -> new Link(visit.figures().money(kind.apply(it), it.currency()), ""))
        .toList();
  }

  private static List<Link> words(String text) {
    return text.isEmpty() ? List.of() : List.of(new Link(text, ""));
  }

  private static String day(Visit visit, @Nullable LocalDate day) {
    return day == null ? "" : visit.figures().shortDay(day);
  }
}
