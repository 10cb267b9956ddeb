package org.commonground.passengers;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Message;
import org.commonground.edifact.generator.Traffic;
import org.commonground.edifact.paxlst.PassengerListReader;
import org.commonground.edifact.pnrgov.PnrgovMessage;
import org.commonground.edifact.pnrgov.PnrgovReader;

/**
 * {@code bench}: what the engines do in a second of CPU time of one thread, on synthetic traffic,
 * warmed up.
 */
final class BenchCommand implements Command {
  private static final long SEED = 20_261;
  private static final int FLIGHTS = 40;
  private static final int ROUNDS = 12;
  private static final int GENERATING = 4;
  private static final double MEGABYTE = 1e6;

  @Override
  public boolean run(List<String> words, PrintStream output, PrintStream errors) {
    Words.of(words, Set.of(), Set.of());
    errors.println("Making synthetic traffic and a list of 100,000 names");
    List<byte[]> lists = new ArrayList<>();
    List<byte[]> pushes = new ArrayList<>();
    double making =
        CpuTime.ofLast(
            GENERATING,
            () -> {
              lists.clear();
              pushes.clear();
              Traffic.of(SEED, FLIGHTS, 0)
                  .forEach(it -> (it.file().contains("pnrgov") ? pushes : lists).add(it.bytes()));
            });
    output.println("| what | a second of CPU time |");
    output.println("| --- | ---: |");
    row(
        output,
        "generate",
        "%.0f MB".formatted((bytes(lists) + bytes(pushes)) / MEGABYTE / making));
    errors.println("Reading messages");
    tokenise(output, lists, pushes);
    lists(output, lists);
    pushes(output, pushes);
    errors.println("Screening");
    ScreeningBench.run(output);
    return true;
  }

  static void row(PrintStream output, String what, String figures) {
    output.println("| " + what + " | " + figures + " |");
  }

  private static long bytes(List<byte[]> messages) {
    return messages.stream().mapToLong(it -> it.length).sum();
  }

  private static void tokenise(PrintStream output, List<byte[]> lists, List<byte[]> pushes) {
    var segments = new AtomicLong();
    double seconds =
        CpuTime.ofLast(
            ROUNDS,
            () -> {
              segments.set(0);
              for (List<byte[]> kind : List.of(lists, pushes)) {
                for (byte[] file : kind) {
                  for (Message message : EdifactReader.read(file).messages()) {
                    segments.addAndGet(message.size());
                  }
                }
              }
            });
    row(
        output,
        "find segments and envelopes",
        "%.0f MB, %,.0f segments"
            .formatted(
                (bytes(lists) + bytes(pushes)) / MEGABYTE / seconds, segments.get() / seconds));
  }

  private static void lists(PrintStream output, List<byte[]> lists) {
    var travellers = new AtomicLong();
    double seconds =
        CpuTime.ofLast(
            ROUNDS,
            () -> {
              travellers.set(0);
              for (byte[] file : lists) {
                for (Message message : EdifactReader.read(file).messages()) {
                  travellers.addAndGet(PassengerListReader.read(message).travellers().size());
                }
              }
            });
    row(
        output,
        "PAXLST to typed model",
        "%.0f MB, %,.0f travellers"
            .formatted(bytes(lists) / MEGABYTE / seconds, travellers.get() / seconds));
  }

  private static void pushes(PrintStream output, List<byte[]> pushes) {
    var reader = new PnrgovReader();
    var bookings = new AtomicLong();
    double seconds =
        CpuTime.ofLast(
            ROUNDS,
            () -> {
              bookings.set(0);
              for (byte[] file : pushes) {
                for (Message message : EdifactReader.read(file).messages()) {
                  PnrgovMessage push = reader.read(message);
                  bookings.addAndGet(push.pnrs().size());
                }
              }
            });
    row(
        output,
        "PNRGOV to typed model",
        "%.0f MB, %,.0f PNRs"
            .formatted(bytes(pushes) / MEGABYTE / seconds, bookings.get() / seconds));
  }
}
