package org.commonground.coordination.pages.activities;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchQuery.Order;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters of an address ask of the list of activities. A value that makes no sense is
 * left out and said in the notes; it is never an error.
 *
 * @param query for the search
 * @param page counted from 1
 * @param notes what was left out, in the reader's words
 */
public record ActivityQuestion(SearchQuery query, int page, List<String> notes) {
  /** Hits on one page of a list. */
  public static final int HITS = 25;

  /** How far a list can be followed. */
  public static final int LAST_PAGE = 400;

  private static final int MOST_CODES = 20;

  public ActivityQuestion {
    notes = List.copyOf(notes);
  }

  /** Reads the question out of a visit's parameters; codes are taken as they are. */
  static ActivityQuestion of(Visit visit) {
    List<String> notes = new ArrayList<>();
    LocalDate from = day(visit, "from", notes);
    LocalDate to = day(visit, "to", notes);
    if (from != null && to != null && to.isBefore(from)) {
      notes.add(visit.say("note.period"));
      to = null;
    }
    int page = page(visit, notes);
    var query =
        new SearchQuery(
            value(visit, "q"),
            chosen(visit),
            from,
            to,
            parent(visit),
            visit.asOf(),
            order(visit),
            (page - 1) * HITS,
            HITS);
    return new ActivityQuestion(query, page, notes);
  }

  /** The same question without what made no sense. */
  ActivityQuestion choosing(Map<Facet, List<String>> known, List<String> more) {
    var all = new ArrayList<>(notes);
    all.addAll(more);
    return new ActivityQuestion(query.choosing(known), page, all);
  }

  /** The same question from its first hit on, for a page behind the last. */
  public ActivityQuestion first(String note) {
    var all = new ArrayList<>(notes);
    all.add(note);
    return new ActivityQuestion(query.page(0, query.limit()), 1, all);
  }

  /** The same question with pages of another length; 0 for the counts only. */
  public ActivityQuestion rows(int rows) {
    return new ActivityQuestion(query.page((page - 1) * rows, rows), page, notes);
  }

  /** The first value of a parameter; empty when it is not there. */
  public static String value(Visit visit, String name) {
    return visit.links().parameters().getOrDefault(name, List.of("")).getFirst();
  }

  private static Map<Facet, List<String>> chosen(Visit visit) {
    var chosen = new EnumMap<Facet, List<String>>(Facet.class);
    for (Facet facet : Facet.values()) {
      var codes = visit.links().parameters().get(Selection.parameter(facet));
      if (codes != null) {
        chosen.put(facet, codes.stream().limit(MOST_CODES).toList());
      }
    }
    return chosen;
  }

  /** A parameter's day; absent, with a note, when it is not one. */
  public static @Nullable LocalDate day(Visit visit, String name, List<String> notes) {
    String text = value(visit, name);
    if (text.isEmpty()) {
      return null;
    }
    try {
      var day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() <= 2200) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      // Said below, like a day that is out of reach.
    }
    notes.add(visit.say("note.day", text));
    return null;
  }

  private static @Nullable String parent(Visit visit) {
    String identifier = value(visit, "parent");
    return identifier.isEmpty() ? null : identifier;
  }

  private static int page(Visit visit, List<String> notes) {
    String text = value(visit, Links.PAGE);
    if (text.isEmpty()) {
      return 1;
    }
    return wholeNumber(text)
        .filter(page -> page >= 1 && page <= LAST_PAGE)
        .orElseGet(() -> {
          notes.add(visit.say("note.page", text, LAST_PAGE));
          return 1;
        });
  }

  private static Optional<Integer> wholeNumber(String text) {
    return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Order order(Visit visit) {
    String asked = value(visit, "sort").toUpperCase(Locale.ROOT);
    for (Order order : Order.values()) {
      if (order.name().equals(asked)) {
        return order;
      }
    }
    return Order.RELEVANCE;
  }
}
