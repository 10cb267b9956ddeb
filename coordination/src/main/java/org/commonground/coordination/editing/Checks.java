package org.commonground.coordination.editing;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what is wrong in a form. What stood in the record before is nobody's mistake now. */
@Component
final class Checks {
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_PROSE = 20_000;
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private final Choices choices;

  Checks(Choices choices) {
    this.choices = choices;
  }

  /**
   * Everything that is wrong, in the order of the form.
   *
   * @param base what the version says that is revised
   */
  List<Problem> of(Form form, Form base) {
    List<Problem> problems = new ArrayList<>();
    for (Part part : Parts.list()) {
      List<Row> rows = form.rows(part);
      for (int i = 0; i < rows.size(); i++) {
        check(part, i, rows.get(i), before(base.rows(part), rows.get(i)), problems);
      }
    }
    if (form.has(Parts.TITLE) && form.rows(Parts.TITLE).isEmpty()) {
      problems.add(new Problem(Parts.TITLE.name(), 0, "text", "missing"));
    }
    checkDays(form, base, problems);
    checkShares(form, base, problems);
    return problems;
  }

  private static Row before(List<Row> base, Row row) {
    boolean isHeld = row.at() >= 0 && row.at() < base.size();
    return isHeld ? base.get(row.at()) : new Row(Row.NEW, java.util.Map.of());
  }

  private void check(Part part, int at, Row row, Row before, List<Problem> problems) {
    if (row.values().equals(before.values())) {
      return;
    }
    for (Field field : part.fields()) {
      String value = row.value(field.name());
      if (value.isEmpty() && field.isRequired()) {
        problems.add(new Problem(part.name(), at, field.name(), "missing"));
      } else if (!value.isEmpty() && !value.equals(before.value(field.name()))) {
        wrong(part, field, value)
            .ifPresent(word -> problems.add(new Problem(part.name(), at, field.name(), word)));
      }
    }
    boolean isNameless = row.value("name").isEmpty() && row.value("ref").isEmpty();
    if ((part.equals(Parts.ORGANISATIONS) && isNameless)
        || (part.equals(Parts.PLACES) && isNameless && row.value("position").isEmpty())) {
      problems.add(new Problem(part.name(), at, "name", "missing"));
    }
  }

  private Optional<String> wrong(Part part, Field field, String value) {
    return switch (field.kind()) {
      case LINE -> unless(value.length() <= LONGEST_LINE, "long");
      case PROSE -> unless(value.length() <= LONGEST_PROSE, "long");
      case DAY -> unless(day(value).isPresent(), "day");
      case AMOUNT -> unless(value.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?"), "amount");
      case SHARE -> unless(isShare(value), "share");
      case COUNT -> unless(value.matches("[0-9]{1,9}"), "count");
      case POSITION -> unless(isPosition(value), "position");
      case ADDRESS -> unless(isAddress(value), "address");
      case CURRENCY -> unless(CURRENCIES.contains(value), "currency");
      case CHOICE -> unless(choices.codes(part, field).contains(value), "choice");
    };
  }

  private static Optional<String> unless(boolean isRight, String word) {
    return isRight ? Optional.empty() : Optional.of(word);
  }

  private static Optional<LocalDate> day(String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      return Optional.of(day).filter(it -> it.getYear() >= 1900 && it.getYear() <= 2200);
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static boolean isShare(String value) {
    return value.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")
        && new BigDecimal(value).compareTo(BigDecimal.valueOf(100)) <= 0;
  }

  private static boolean isPosition(String value) {
    String number = "-?[0-9]{1,3}(\\.[0-9]{1,10})?";
    if (!value.matches(number + " " + number)) {
      return false;
    }
    String[] parts = value.split(" ", 2);
    return Math.abs(Double.parseDouble(parts[0])) <= 90
        && Math.abs(Double.parseDouble(parts[1])) <= 180;
  }

  private static boolean isAddress(String value) {
    try {
      var address = new URI(value);
      String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return Set.of("http", "https").contains(scheme)
          && address.getHost() != null
          && value.length() <= 2_000;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  private static void checkDays(Form form, Form base, List<Problem> problems) {
    inOrder(form, base, Parts.RECORD, "planned-start", "planned-end", problems);
    inOrder(form, base, Parts.RECORD, "actual-start", "actual-end", problems);
    inOrder(form, base, Parts.BUDGETS, "start", "end", problems);
  }

  private static void inOrder(
      Form form, Form base, Part part, String first, String last, List<Problem> problems) {
    List<Row> rows = form.rows(part);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Optional<LocalDate> start = day(row.value(first));
      Optional<LocalDate> end = day(row.value(last));
      boolean isTurned = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
      if (isTurned && !row.values().equals(before(base.rows(part), row).values())) {
        problems.add(new Problem(part.name(), i, last, "before-start"));
      }
    }
  }

  /** The shares of countries and regions together are a whole at most. */
  private static void checkShares(Form form, Form base, List<Problem> problems) {
    BigDecimal sum = shares(form, Parts.COUNTRIES).add(shares(form, Parts.REGIONS));
    boolean isChanged =
        !form.rows(Parts.COUNTRIES).equals(base.rows(Parts.COUNTRIES))
            || !form.rows(Parts.REGIONS).equals(base.rows(Parts.REGIONS));
    if (isChanged && sum.compareTo(BigDecimal.valueOf(100)) > 0) {
      problems.add(new Problem(Parts.COUNTRIES.name(), 0, "share", "sum"));
    }
  }

  private static BigDecimal shares(Form form, Part part) {
    return form.rows(part).stream()
        .map(it -> it.value("share"))
        .filter(Checks::isShare)
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
