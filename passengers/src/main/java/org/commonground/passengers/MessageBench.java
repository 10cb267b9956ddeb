package org.commonground.passengers;

import static org.commonground.passengers.BenchCommand.row;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Message;
import org.commonground.edifact.generator.Traffic;
import org.commonground.edifact.generator.Transmission;
import org.commonground.edifact.paxlst.PassengerListReader;
import org.commonground.edifact.pnrgov.PnrgovReader;

/** Makes and reads the messages of some hundred flights, again and again. */
final class MessageBench {
  private static final long SEED = 20_261;
  private static final int FLIGHTS = 300;
  private static final int MAKING = 5;
  private static final int READING = 60;
  private static final double MEGABYTE = 1e6;

  private final PrintStream output;
  private final List<byte[]> questions = new ArrayList<>();
  private final List<byte[]> lists = new ArrayList<>();
  private final List<byte[]> pushes = new ArrayList<>();

  private MessageBench(PrintStream output) {
    this.output = output;
  }

  static void run(PrintStream output) {
    var bench = new MessageBench(output);
    bench.make();
    var pnrgov = new PnrgovReader();
    bench.read("find segments, PNRGOV", bench.pushes, "segments", Message::size);
    bench.read("find segments, PAXLST", bench.lists, "segments", Message::size);
    bench.read("PAXLST to typed model", bench.lists, "travellers", MessageBench::travellers);
    bench.read(
        "PAXLST of one traveller each", bench.questions, "travellers", MessageBench::travellers);
    bench.read("PNRGOV to typed model", bench.pushes, "PNRs", it -> pnrgov.read(it).pnrs().size());
  }

  private static long travellers(Message message) {
    return PassengerListReader.read(message).travellers().size();
  }

  private void make() {
    var took =
        CpuTime.of(
            MAKING,
            () -> {
              List.of(questions, lists, pushes).forEach(List::clear);
              Traffic.of(SEED, FLIGHTS, 0).forEach(it -> kind(it).add(it.bytes()));
            });
    long bytes = bytes(questions) + bytes(lists) + bytes(pushes);
    row(output, "generate", took, seconds -> "%.0f MB".formatted(bytes / MEGABYTE / seconds));
  }

  private List<byte[]> kind(Transmission transmission) {
    if (transmission.file().contains("pnrgov")) {
      return pushes;
    }
    return transmission.file().contains("check-in") ? questions : lists;
  }

  private static long bytes(List<byte[]> messages) {
    return messages.stream().mapToLong(it -> it.length).sum();
  }

  private void read(
      String what, List<byte[]> files, String counted, ToLongFunction<Message> reading) {
    var count = new AtomicLong();
    var took =
        CpuTime.of(
            READING,
            () -> {
              long sum = 0;
              for (byte[] file : files) {
                for (Message message : EdifactReader.read(file).messages()) {
                  sum += reading.applyAsLong(message);
                }
              }
              count.set(sum);
            });
    row(
        output,
        what,
        took,
        seconds ->
            "%.0f MB, %,.0f %s"
                .formatted(bytes(files) / MEGABYTE / seconds, count.get() / seconds, counted));
  }
}
