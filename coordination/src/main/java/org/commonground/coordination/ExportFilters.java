package org.commonground.coordination;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.search.Facet;

/**
 * Which activities an export is about: the filters of the list of activities, in the names that its
 * address has.
 *
 * @param parameters as in that address
 * @param asOf the day whose picture is wanted
 */
record ExportFilters(Map<String, List<String>> parameters, AsOf asOf) {
  private static final String PARENT = "parent";
  private static final List<String> NAMES =
      Stream.concat(Arrays.stream(Facet.values()).map(Selection::parameter), Stream.of(PARENT))
          .toList();

  ExportFilters {
    parameters = Map.copyOf(parameters);
  }

  /**
   * Reads the filters.
   *
   * @throws WrongUse for a filter that does not exist and for what is no day
   */
  static ExportFilters of(Arguments arguments, LocalDate today) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    arguments.find("--query").ifPresent(text -> parameters.put("q", List.of(text)));
    arguments.list("--where").forEach(filter -> add(parameters, filter));
    arguments
        .find("--from")
        .ifPresent(text -> parameters.put("from", List.of(day(text).toString())));
    arguments.find("--to").ifPresent(text -> parameters.put("to", List.of(day(text).toString())));
    checkOrder(parameters);
    var asOf = arguments.find("--as-of").map(text -> asOf(text, today)).orElse(AsOf.NOW);
    return new ExportFilters(parameters, asOf);
  }

  private static void add(Map<String, List<String>> parameters, String filter) {
    int equals = filter.indexOf('=');
    String name = equals < 0 ? filter : filter.substring(0, equals).strip();
    String code = equals < 0 ? "" : filter.substring(equals + 1).strip();
    if (!NAMES.contains(name)) {
      throw new WrongUse(
          "--where %s: there is no filter '%s'; the filters are %s"
              .formatted(filter, name, NAMES.stream().sorted().collect(Collectors.joining(", "))));
    }
    if (code.isEmpty()) {
      throw new WrongUse(
          "--where %s: say which, such as --where country=KE; none finds what states none"
              .formatted(filter));
    }
    parameters.computeIfAbsent(name, _ -> new ArrayList<>()).add(code);
  }

  private static void checkOrder(Map<String, List<String>> parameters) {
    var from = parameters.get("from");
    var to = parameters.get("to");
    if (from != null && to != null && to.getFirst().compareTo(from.getFirst()) < 0) {
      throw new WrongUse("--to is before --from (%s); swap them".formatted(from.getFirst()));
    }
  }

  private static AsOf asOf(String text, LocalDate today) {
    var day = day(text);
    if (day.isAfter(today)) {
      throw new WrongUse(
          "--as-of %s is in the future; leave it out for the newest".formatted(text));
    }
    return new AsOf(day);
  }

  private static LocalDate day(String text) {
    try {
      var day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() <= 2200) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      // Said below, like a day that is out of reach.
    }
    throw new WrongUse(
        "'%s' is not a day from 1900 to 2200; write it as year-month-day, such as 2019-04-01"
            .formatted(text));
  }

  /** Whether nothing is filtered. */
  boolean isEverything() {
    return parameters.isEmpty();
  }
}
