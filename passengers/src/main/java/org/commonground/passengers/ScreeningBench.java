package org.commonground.passengers;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Message;
import org.commonground.edifact.generator.Traffic;
import org.commonground.edifact.paxlst.PassengerListReader;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.Countries;
import org.commonground.matching.lists.EntryKind;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListVersion;
import org.commonground.matching.lists.ListedName;
import org.commonground.matching.lists.NameQuality;
import org.commonground.matching.lists.Sex;
import org.commonground.matching.lists.WatchList;
import org.commonground.matching.screening.Screener;
import org.commonground.matching.screening.ScreeningSettings;
import org.commonground.matching.screening.Traveller;

/** Screens travellers against 100,000 names, one thread. */
final class ScreeningBench {
  private static final int NAMES = 100_000;
  private static final int TRAVELLERS = 10_000;
  private static final int ROUNDS = 24;
  private static final double MEBIBYTE = 1 << 20;

  private ScreeningBench() {}

  static void run(PrintStream output) {
    measure(output, "screen against 100,000 invented names", List.of(), people(2, TRAVELLERS));
  }

  /** The same with travellers and lists of one's own, to which invented names are added. */
  static void run(PrintStream output, List<WatchList> own, List<Traveller> travellers) {
    int names = names(own);
    measure(
        output,
        "screen against %,d names, %,d of them yours".formatted(Math.max(NAMES, names), names),
        own,
        travellers);
  }

  private static void measure(
      PrintStream output, String what, List<WatchList> own, List<Traveller> travellers) {
    List<WatchList> lists = new ArrayList<>(own);
    lists.add(invented(Math.max(0, NAMES - names(own))));
    long before = heap();
    double begun = CpuTime.seconds();
    Screener screener = Screener.of(lists, ScreeningSettings.usual());
    double building = CpuTime.seconds() - begun;
    double held = (heap() - before) / MEBIBYTE;
    var took = CpuTime.of(ROUNDS, () -> travellers.forEach(screener::screen));
    BenchCommand.row(
        output, what, took, seconds -> "%,.0f travellers".formatted(travellers.size() / seconds));
    String slowest = "%.2f ms".formatted(slowestOfHundred(screener, travellers) * 1000);
    BenchCommand.row(output, "… the slowest of a hundred", slowest, "");
    BenchCommand.row(
        output, "… index of the names", "%.1f s, %.0f MiB".formatted(building, held), "");
  }

  /** Names of people, as nobody else is screened for. */
  private static int names(List<WatchList> lists) {
    return lists.stream()
        .flatMap(it -> it.entries().stream())
        .filter(it -> it.kind() == EntryKind.PERSON)
        .mapToInt(it -> it.names().size())
        .sum();
  }

  private static WatchList invented(int names) {
    List<ListEntry> entries = new ArrayList<>();
    for (Traveller traveller : people(1, names)) {
      entries.add(entry(entries.size(), traveller));
    }
    return new WatchList("invented", new ListVersion("0", null), entries);
  }

  /** Seconds, in one round. */
  private static double slowestOfHundred(Screener screener, List<Traveller> travellers) {
    double[] took = new double[travellers.size()];
    for (int i = 0; i < took.length; i++) {
      double begun = CpuTime.seconds();
      screener.screen(travellers.get(i));
      took[i] = CpuTime.seconds() - begun;
    }
    Arrays.sort(took);
    return took[took.length * 99 / 100];
  }

  /** People of the generator's world, as passenger lists name them. */
  private static List<Traveller> people(long seed, int number) {
    List<Traveller> people = new ArrayList<>();
    var traffic = Traffic.of(seed, Integer.MAX_VALUE, 0);
    for (int flight = 0; people.size() < number; flight++) {
      traffic.flight(flight).stream()
          .filter(it -> !it.file().contains("pnrgov"))
          .flatMap(it -> EdifactReader.read(it.bytes()).messages().stream())
          .forEach(message -> add(message, people));
    }
    return people.subList(0, number);
  }

  private static void add(Message message, List<Traveller> people) {
    for (var stated : PassengerListReader.read(message).travellers()) {
      var born = stated.particulars().born();
      String country = Countries.codeOf(stated.particulars().nationality());
      if (!stated.name().isEmpty()) {
        people.add(
            new Traveller(
                Integer.toString(people.size()),
                stated.name().given() + " " + stated.name().surname(),
                born == null || born.date() == null ? null : BirthDate.on(born.date()),
                country == null ? List.of() : List.of(country),
                Sex.of(stated.particulars().sex()),
                List.of()));
      }
    }
  }

  private static ListEntry entry(int number, Traveller person) {
    var birth = person.birthDate();
    return new ListEntry(
        "I-" + number,
        EntryKind.PERSON,
        List.of(new ListedName(person.name(), NameQuality.PRIMARY)),
        birth == null ? List.of() : List.of(birth),
        person.nationalities(),
        person.sex(),
        List.of());
  }

  private static long heap() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
