package org.commonground.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.Countries;
import org.commonground.matching.lists.EntryKind;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListVersion;
import org.commonground.matching.lists.ListedName;
import org.commonground.matching.lists.NameQuality;
import org.commonground.matching.lists.OfacReader;
import org.commonground.matching.lists.Sex;
import org.commonground.matching.lists.UnitedNationsReader;
import org.commonground.matching.lists.WatchList;
import org.commonground.matching.screening.Screener;
import org.commonground.matching.screening.ScreeningSettings;
import org.commonground.matching.screening.Traveller;

/**
 * Screens travellers against 100,000 names, the Security Council's and OFAC's lists among them:
 * with our screener (name, birth date, nationality, sex, with its reasons), and with Lucene's fuzzy
 * queries and a comparison of the best fifty (name alone), in turns in one process. Prints
 * travellers a second of CPU time and the ratio.
 *
 * <p>Arguments: the Security Council's XML, OFAC's sdn.csv and alt.csv; travellers as CSV (full
 * name, three parts, sex, birth date, place, nationality); files of words of which names are made
 * (word, anything, how many have it; parted by tabs).
 */
public final class ScreeningBesideLucene {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int NAMES = 100_000;

  /** The first half warms both up. */
  private static final int ROUNDS = 40;

  /** Travellers of a round. */
  private static final int OURS = 4000;

  private static final int LUCENES = 400;
  private static final int MOST_TIMES = 20;
  private static final int COLUMNS = 8;

  private ScreeningBesideLucene() {}

  /** See {@link ScreeningBesideLucene}. */
  public static void main(String[] arguments) throws IOException {
    List<WatchList> lists = new ArrayList<>();
    lists.add(UnitedNationsReader.read(bytes(arguments[0])).list());
    lists.add(OfacReader.read(null, bytes(arguments[1]), bytes(arguments[2])).list());
    List<String> names = new ArrayList<>();
    lists.forEach(list ->
        list.entries().stream()
            .filter(it -> it.kind() == EntryKind.PERSON)
            .forEach(entry -> entry.names().forEach(name -> names.add(name.text()))));
    System.out.printf(Locale.ROOT, "%,d names of people on the lists%n", names.size());
    List<String> invented =
        invented(List.of(arguments).subList(4, arguments.length), NAMES - names.size());
    names.addAll(invented);
    lists.add(list(invented));
    inTurns(
        Screener.of(lists, ScreeningSettings.usual()),
        new FuzzyNames(names),
        travellers(arguments[3]));
  }

  private static void inTurns(Screener screener, FuzzyNames lucene, List<Traveller> travellers)
      throws IOException {
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      ours[round] = perSecond(OURS, i -> screener.screen(travellers.get(i)));
      theirs[round] = perSecond(LUCENES, i -> lucene.best(travellers.get(i).name()));
      print("round " + (round + 1), ours[round], theirs[round]);
    }
    print("best", warm(ours).max().orElseThrow(), warm(theirs).max().orElseThrow());
    double[] ratios =
        IntStream.range(ROUNDS / 2, ROUNDS)
            .mapToDouble(i -> ours[i] / theirs[i])
            .sorted()
            .toArray();
    System.out.printf(Locale.ROOT, "middle of the rounds: %.0f times%n", ratios[ratios.length / 2]);
  }

  private static DoubleStream warm(double[] rounds) {
    return Arrays.stream(rounds, ROUNDS / 2, ROUNDS);
  }

  private static void print(String what, double ours, double theirs) {
    System.out.printf(
        Locale.ROOT,
        "%s: screener %,.0f a CPU-second, Lucene %,.0f a CPU-second: %.0f times%n",
        what,
        ours,
        theirs,
        ours / theirs);
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(Path.of(file));
  }

  /** What is done to the traveller with a number. */
  private interface Screening {
    Object of(int traveller) throws IOException;
  }

  private static double perSecond(int travellers, Screening screening) throws IOException {
    long begun = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < travellers; i++) {
      screening.of(i);
    }
    return travellers * 1e9 / (THREADS.getCurrentThreadCpuTime() - begun);
  }

  /** Names of two or three words, as often as the files say that people have them. */
  private static List<String> invented(List<String> files, int number) throws IOException {
    List<String> words = new ArrayList<>();
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file))) {
        String[] columns = line.split("\t", -1);
        int times = Math.min(MOST_TIMES, Integer.parseInt(columns[2]));
        words.addAll(Collections.nCopies(times, columns[0]));
      }
    }
    var random = new Random(1);
    List<String> names = new ArrayList<>();
    while (names.size() < number) {
      var name = new StringJoiner(" ");
      for (int i = random.nextInt(3) == 0 ? 3 : 2; i > 0; i--) {
        name.add(words.get(random.nextInt(words.size())));
      }
      names.add(name.toString());
    }
    return names;
  }

  private static List<Traveller> travellers(String file) throws IOException {
    List<String> rows = Files.readAllLines(Path.of(file));
    return rows.subList(1, rows.size()).stream()
        .map(it -> it.split(",", -1))
        .filter(it -> it.length == COLUMNS)
        .limit(OURS)
        .map(it -> {
          String country = Countries.codeOf(it[7]);
          return new Traveller(
              "",
              it[0],
              BirthDate.parse(it[5]),
              country == null ? List.of() : List.of(country),
              Sex.of(it[4]),
              List.of());
        })
        .toList();
  }

  private static WatchList list(List<String> names) {
    List<ListEntry> entries = new ArrayList<>();
    for (String name : names) {
      entries.add(
          new ListEntry(
              "I-" + entries.size(),
              EntryKind.PERSON,
              List.of(new ListedName(name, NameQuality.PRIMARY)),
              List.of(),
              List.of(),
              null,
              List.of()));
    }
    return new WatchList("invented", new ListVersion("0", null), entries);
  }
}
