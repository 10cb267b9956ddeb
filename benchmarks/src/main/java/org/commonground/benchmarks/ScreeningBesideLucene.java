package org.commonground.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
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
  private static final int ROUNDS = 10;

  /** Each round in slices, in turns, so that what else the machine does slows both alike. */
  private static final int SLICES = 10;

  /** Travellers of a slice. */
  private static final int OURS = 400;

  private static final int LUCENES = 60;
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
    List<Traveller> travellers = travellers(arguments[3]);
    Screener screener = Screener.of(lists, ScreeningSettings.usual());
    var lucene = new FuzzyNames(names);
    for (int round = 0; round < ROUNDS; round++) {
      double ours = 0;
      double theirs = 0;
      for (int slice = 0; slice < SLICES; slice++) {
        ours += seconds(slice, OURS, i -> screener.screen(travellers.get(i)));
        theirs += seconds(slice, LUCENES, i -> lucene.best(travellers.get(i).name()));
      }
      System.out.printf(
          Locale.ROOT,
          "screener %,.0f a CPU-second, Lucene %,.0f a CPU-second: %.0f times%n",
          SLICES * OURS / ours,
          SLICES * LUCENES / theirs,
          theirs / LUCENES / (ours / OURS));
    }
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(Path.of(file));
  }

  /** What is done to the traveller with a number. */
  private interface Screening {
    Object of(int traveller) throws IOException;
  }

  private static double seconds(int slice, int travellers, Screening screening) throws IOException {
    long begun = THREADS.getCurrentThreadCpuTime();
    for (int i = slice * travellers; i < (slice + 1) * travellers; i++) {
      screening.of(i);
    }
    return (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
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
        .limit(SLICES * OURS)
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
