package org.commonground.coordination.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.reference.Reference;
import org.commonground.iati.Organisation;

/**
 * Makes an index of many activities out of real ones and measures what pages ask of it, on one
 * thread.
 *
 * <p>Arguments: a folder of IATI files, how many activities, a folder for the index.
 */
public final class SearchBenchmark {
  private static final int WARM_UP = 100;
  private static final int ROUNDS = 400;
  private static final String[] WORDS = {
    "water", "health training", "support to education", "security", "\"capacity building\"",
    "agriculture -water", "roads rehabilitation", "governance", "border", "éducation primaire",
    "mujeres", "Somalia", "emergency food", "police", "scholl"
  };

  private final Search search;
  private final List<String> countries;
  private final List<String> organisations;

  private SearchBenchmark(Search search) {
    this.search = search;
    var all = search.search(SearchQuery.ALL, Locale.ENGLISH);
    this.countries = codes(all, Facet.COUNTRY);
    this.organisations = codes(all, Facet.ORGANISATION);
  }

  private static List<String> codes(SearchResult all, Facet facet) {
    return all.counts(facet).stream().map(SearchResult.Count::code).limit(200).toList();
  }

  public static void main(String[] arguments) throws IOException {
    var register = MultipliedRegister.of(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    var reference = Reference.load();
    var book = new CodeBook(reference, it -> key(reference, it));
    Path folder = Path.of(arguments[2]);
    try (var search = Search.over(folder, "benchmark", register, book, Clock.systemUTC())) {
      index(search, register);
      System.gc();
      System.out.printf("heap in use %d MB%n", heapMegabytes());
      new SearchBenchmark(search).measureAll();
      System.out.printf("heap in use %d MB%n", heapMegabytes());
    }
  }

  private static String key(Reference reference, Organisation organisation) {
    String name = organisation.names().text(Locale.ENGLISH);
    return reference
        .organisations()
        .find(organisation.ref().isEmpty() ? name : organisation.ref())
        .map(known -> known.key())
        .orElseGet(() -> (organisation.ref() + name.replace(' ', '-')).toLowerCase(Locale.ROOT));
  }

  private static long heapMegabytes() {
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static void index(Search search, MultipliedRegister register) {
    long started = System.nanoTime();
    long worked = cpuNanos();
    long from = search.state().sequence();
    search.catchUp();
    double seconds = (System.nanoTime() - started) / 1e9;
    double cpu = (cpuNanos() - worked) / 1e9;
    var state = search.state();
    System.out.printf(
        "%d versions of %d real activities; indexed %d in %.1f s, %.1f s of one core: %.0f a CPU-second%n",
        state.documents(),
        register.real(),
        state.sequence() - from,
        seconds,
        cpu,
        (state.sequence() - from) / cpu);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void measureAll() {
    System.out.printf(
        "%-34s %8s %8s %8s   %8s %8s %8s%n",
        "ms", "p50", "p95", "p99", "cpu p50", "cpu p95", "cpu p99");
    measure("browse, all facets, money", it -> SearchQuery.ALL);
    measure("words, all facets, money", it -> SearchQuery.ALL.saying(pick(WORDS, it)));
    measure(
        "words in a country",
        it ->
            SearchQuery.ALL
                .saying(pick(WORDS, it))
                .choosing(Facet.COUNTRY, countries.get(it % countries.size())));
    measure(
        "country",
        it -> SearchQuery.ALL.choosing(Facet.COUNTRY, countries.get(it % countries.size())));
    measure(
        "organisation",
        it ->
            SearchQuery.ALL.choosing(
                Facet.ORGANISATION, organisations.get(it % organisations.size())));
    measure("pillar and year", SearchBenchmark::pillarAndYear);
    measure("browse as of a day", it -> SearchQuery.ALL.asOf(day(it)));
    measure("words as of a day", it -> SearchQuery.ALL.saying(pick(WORDS, it)).asOf(day(it)));
    measure("by title", it -> SearchQuery.ALL.sortedBy(SearchQuery.Order.TITLE));
    measure("two facets only", it -> SearchQuery.ALL.page(0, 0));
  }

  private static SearchQuery pillarAndYear(int round) {
    return SearchQuery.ALL
        .choosing(Facet.PILLAR, "pillar-" + (1 + round % 4))
        .choosing(Facet.YEAR, Integer.toString(2005 + round % 15));
  }

  private static AsOf day(int round) {
    return new AsOf(LocalDate.of(2018, 6, 1).plusDays(round * 5L));
  }

  private static String pick(String[] of, int round) {
    return of[round % of.length];
  }

  private void measure(String name, IntFunction<SearchQuery> question) {
    var wall = new double[ROUNDS];
    var cpu = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      var query = question.apply(i + WARM_UP);
      long started = System.nanoTime();
      long worked = cpuNanos();
      if (query.limit() == 0) {
        search.count(query, EnumSet.of(Facet.COUNTRY, Facet.PILLAR), Locale.ENGLISH);
      } else {
        search.search(query, Locale.ENGLISH);
      }
      if (i >= 0) {
        wall[i] = (System.nanoTime() - started) / 1e6;
        cpu[i] = (cpuNanos() - worked) / 1e6;
      }
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    System.out.printf(
        "%-34s %8.1f %8.1f %8.1f   %8.1f %8.1f %8.1f%n",
        name, at(wall, 50), at(wall, 95), at(wall, 99), at(cpu, 50), at(cpu, 95), at(cpu, 99));
  }

  private static double at(double[] sorted, int percent) {
    return sorted[sorted.length * percent / 100];
  }
}
