package org.commonground.coordination.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.search.ActivityFixture.anActivity;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.Change;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.database.SampleViewers;
import org.commonground.iati.Activity;
import org.commonground.iati.DateType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random questions about random records: the index has to say what counting by hand says. */
class PlainModelTests {
  private static final int ACTIVITIES = 300;
  private static final int QUESTIONS = 150;
  private static final int BASE_YEAR = 2010;
  private static final List<String> WORDS =
      List.of("border", "aviation", "youth", "prison", "sport", "cyber");
  private static final List<String> COUNTRIES = List.of("SO", "KE", "FR", "TJ", "XX");
  private static final List<String> THEMES =
      List.of("pillar-1", "area-travel", "area-victims", "res-2396", "event-workshop", "pve-1");
  private static final List<String> TRANSACTIONS = List.of("1", "2", "3", "4", "11", "13");
  private static final List<String> CURRENCIES = List.of("USD", "EUR", "");
  private static final List<String> AMOUNTS =
      List.of("1", "0.01", "-3.5", "1234567890.123", "99999999999999999", "250000");

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20190725, 42})
  void agreesWithCountingByHand(long seed) throws IOException {
    var random = new Random(seed);
    try (var index = SearchFixture.in(folder)) {
      fill(index.register(), random);
      List<Change> versions = index.register().versions();
      for (int i = 0; i < QUESTIONS; i++) {
        SearchQuery query = question(random);
        Audiences.lookingAs(
            SampleViewers.any(random),
            () -> {
              compare(query, index.ask(query), matching(versions, query), versions);
              return query;
            });
      }
    }
  }

  private static void fill(RegisterFake register, Random random) {
    for (int i = 0; i < ACTIVITIES * 2; i++) {
      String identifier = "XM-" + random.nextInt(ACTIVITIES);
      Audience audience = random.nextBoolean() ? SampleViewers.audience(random) : Audience.PUBLIC;
      String reporter = SampleViewers.reporter(random);
      String at = LocalDate.of(BASE_YEAR, 1, 1).plusDays(i * 7L) + "T12:00:00Z";
      register.state(activity(identifier, random).activity(), at, audience, reporter);
    }
  }

  private static ActivityFixture activity(String identifier, Random random) {
    var activity =
        anActivity(identifier).titled("en", some(WORDS, random) + " " + some(WORDS, random));
    if (random.nextBoolean()) {
      activity.with("activity-status", "code", Integer.toString(1 + random.nextInt(6)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      activity.in(some(COUNTRIES, random)).about(some(THEMES, random));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      activity.by(Integer.toString(1 + random.nextInt(4)), "org-" + random.nextInt(5));
      activity.spending(
          some(TRANSACTIONS, random),
          day(random).toString(),
          some(AMOUNTS, random),
          some(CURRENCIES, random));
    }
    switch (random.nextInt(4)) {
      case 0 -> activity.starting(day(random).toString());
      case 1 -> activity.running(day(random).toString(), day(random).toString());
      case 2 -> activity.with("activity-date", "type", "3", "iso-date", day(random).toString());
      default -> activity.budgeting(some(AMOUNTS, random), some(CURRENCIES, random));
    }
    return activity;
  }

  private static SearchQuery question(Random random) {
    SearchQuery query = SearchQuery.ALL;
    if (random.nextInt(3) == 0) {
      query = query.saying(some(WORDS, random));
    }
    if (random.nextBoolean()) {
      query = query.asOf(new AsOf(day(random)));
    }
    if (random.nextInt(3) == 0) {
      query = query.between(random.nextBoolean() ? day(random) : null, day(random).plusYears(3));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      query = choice(query, random);
    }
    return query.page(0, 1000).sortedBy(SearchQuery.Order.NEWEST);
  }

  private static SearchQuery choice(SearchQuery query, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> query.choosing(Facet.COUNTRY, some(COUNTRIES, random));
      case 1 -> query.choosing(Facet.PILLAR, "pillar-" + (1 + random.nextInt(4)));
      case 2 -> query.choosing(Facet.ORGANISATION, "org-" + random.nextInt(6));
      case 3 -> query.choosing(Facet.REGION, random.nextBoolean() ? "002" : "143");
      case 4 -> query.choosing(some(Facet.COUNTED.stream().sorted().toList(), random), Facet.NONE);
      case 5 -> query.choosing(some(Facet.COUNTED.stream().sorted().toList(), random), Facet.ANY);
      case 6 -> query.choosing(Facet.STATUS, Integer.toString(1 + random.nextInt(6)));
      default -> query.choosing(Facet.YEAR, Integer.toString(day(random).getYear()));
    };
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(BASE_YEAR, 1, 1).plusDays(random.nextInt(20 * 365));
  }

  private static <T> T some(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static void compare(
      SearchQuery query, SearchResult found, List<Change> expected, List<Change> versions) {
    assertThat(found.total()).as("%s", query).isEqualTo(expected.size());
    assertThat(found.hits().stream().map(Hit::iatiIdentifier).toList())
        .as("%s", query)
        .isEqualTo(newest(expected));
    assertThat(money(found)).as("%s", query).isEqualTo(money(expected));
    for (Facet facet : Facet.COUNTED) {
      var without = new EnumMap<Facet, List<String>>(Facet.class);
      without.putAll(query.chosen());
      without.remove(facet);
      var others = matching(versions, choosing(query, without));
      var counts = new TreeMap<String, Long>();
      found.counts(facet).forEach(count -> counts.put(count.code(), count.activities()));
      assertThat(counts).as("%s of %s", facet, query).isEqualTo(counts(facet, others, query));
      long stated =
          others.stream().filter(it -> codes(facet, it, query).findAny().isPresent()).count();
      assertThat(found.spread(facet).stated()).as("%s of %s", facet, query).isEqualTo(stated);
      assertThat(found.spread(facet).notStated()).isEqualTo(others.size() - stated);
      assertThat(found.counts(facet))
          .isSortedAccordingTo(
              comparingLong(SearchResult.Count::activities)
                  .reversed()
                  .thenComparing(SearchResult.Count::code));
    }
  }

  private static SearchQuery choosing(SearchQuery query, Map<Facet, List<String>> chosen) {
    return new SearchQuery(
        query.text(),
        chosen,
        query.from(),
        query.to(),
        query.parent(),
        query.asOf(),
        query.order(),
        query.offset(),
        query.limit());
  }

  private static List<String> newest(List<Change> expected) {
    Comparator<Change> byStart =
        comparing(
            (Change change) ->
                first(change.activity()).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
            Comparator.reverseOrder());
    return expected.stream()
        .sorted(byStart.thenComparing(change -> change.activity().identifier()))
        .map(change -> change.activity().identifier())
        .toList();
  }

  private static List<Change> matching(List<Change> versions, SearchQuery query) {
    return versions.stream()
        .filter(change -> Audiences.viewer().sees(change.audience(), change.reporter()))
        .filter(change -> isStated(change, query.asOf()))
        .filter(change -> says(change.activity(), query.text()))
        .filter(change -> runs(change, query))
        .filter(change ->
            query.chosen().entrySet().stream()
                .allMatch(one -> carries(change, one.getKey(), one.getValue(), query)))
        .toList();
  }

  private static boolean carries(
      Change change, Facet facet, List<String> chosen, SearchQuery query) {
    List<String> codes = codes(facet, change, query).toList();
    return codes.stream().anyMatch(chosen::contains)
        || chosen.contains(codes.isEmpty() ? Facet.NONE : Facet.ANY);
  }

  private static boolean isStated(Change change, AsOf asOf) {
    var until = change.version().supersededAt();
    if (asOf.isNow()) {
      return until == null;
    }
    return change.version().statedAt().isBefore(asOf.before())
        && (until == null || !until.isBefore(asOf.before()));
  }

  private static boolean says(Activity activity, String word) {
    return word.isEmpty()
        || List.of(activity.title().text(Locale.ENGLISH).split(" ")).contains(word);
  }

  private static Optional<LocalDate> first(Activity activity) {
    Optional<LocalDate> start = activity.date(DateType.ACTUAL_START);
    Optional<LocalDate> end = end(activity);
    return start.isPresent() && end.isPresent() && end.get().isBefore(start.get())
        ? end
        : start.or(() -> end);
  }

  private static Optional<LocalDate> end(Activity activity) {
    return activity.date(DateType.ACTUAL_END).or(() -> activity.date(DateType.PLANNED_END));
  }

  private static Optional<LocalDate> last(Change change, SearchQuery query) {
    Activity activity = change.activity();
    Optional<LocalDate> start = activity.date(DateType.ACTUAL_START);
    Optional<LocalDate> end = end(activity);
    boolean isOver = activity.status().filter(code -> code.compareTo("3") >= 0).isPresent();
    LocalDate today =
        isOver
            ? change.version().statedAt().atZone(java.time.ZoneOffset.UTC).toLocalDate()
            : today(query);
    if (end.isEmpty()) {
      return start.map(day -> day.isAfter(today) ? day : today);
    }
    return start.filter(day -> day.isAfter(end.get())).or(() -> end);
  }

  private static LocalDate today(SearchQuery query) {
    var day = query.asOf().day();
    return day == null ? LocalDate.of(2026, 11, 22) : day;
  }

  private static boolean runs(Change change, SearchQuery query) {
    Activity activity = change.activity();
    var from = query.from();
    var to = query.to();
    return (to == null || first(activity).filter(day -> !day.isAfter(to)).isPresent())
        && (from == null || last(change, query).filter(day -> !day.isBefore(from)).isPresent());
  }

  private static Stream<String> codes(Facet facet, Change change, SearchQuery query) {
    Activity activity = change.activity();
    if (facet != Facet.YEAR) {
      return ActivityCodes.of(activity, SearchFixture.BOOK).of(facet).stream();
    }
    return first(activity).stream()
        .flatMapToInt(day ->
            IntStream.rangeClosed(day.getYear(), last(change, query).orElseThrow().getYear()))
        .mapToObj(Integer::toString);
  }

  private static Map<String, Long> counts(Facet facet, List<Change> matching, SearchQuery query) {
    Map<String, Long> counts = new TreeMap<>();
    for (Change change : matching) {
      codes(facet, change, query).forEach(code -> counts.merge(code, 1L, Long::sum));
    }
    return counts;
  }

  private static Map<String, BigDecimal> money(SearchResult found) {
    Map<String, BigDecimal> sums = new HashMap<>();
    for (MoneyTotal total : found.money()) {
      put(sums, total.currency() + " budgets", total.budgets());
      put(sums, total.currency() + " 2", total.commitments());
      put(sums, total.currency() + " 3", total.disbursements());
      put(sums, total.currency() + " 11", total.incomingCommitments());
      put(sums, total.currency() + " 1", total.incoming());
      put(sums, total.currency() + " 13", BigDecimal.valueOf(total.others()));
    }
    return sums;
  }

  private static void put(Map<String, BigDecimal> sums, String key, BigDecimal sum) {
    if (sum.signum() != 0) {
      sums.put(key, sum.stripTrailingZeros());
    }
  }

  private static Map<String, BigDecimal> money(List<Change> matching) {
    Map<String, BigDecimal> sums = new HashMap<>();
    for (Change change : matching) {
      for (var budget : change.activity().budgets()) {
        var value = budget.value();
        sums.merge(value.currency() + " budgets", value.amount(), BigDecimal::add);
      }
      for (var transaction : change.activity().transactions()) {
        String kind = transaction.type().equals("4") ? "3" : transaction.type();
        var value = transaction.value();
        var added = kind.equals("13") ? BigDecimal.ONE : value.amount();
        sums.merge(value.currency() + " " + kind, added, BigDecimal::add);
      }
    }
    Map<String, BigDecimal> found = new HashMap<>(sums);
    sums.forEach((key, sum) -> found.put(key, sum.stripTrailingZeros()));
    found.values().removeIf(sum -> sum.signum() == 0);
    return found;
  }
}
