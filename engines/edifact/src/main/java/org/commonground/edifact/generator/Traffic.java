package org.commonground.edifact.generator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.commonground.edifact.generator.Booking.Change;

/**
 * The messages about some flights of an invented world: the full push of bookings a day ahead
 * (PNRGOV 22), questions while checking in (PAXLST), the push of what changed (PNRGOV 141), and
 * after closing the lists of passengers and crew, cancellations and the close-out (PAXLST); for
 * some flights changes, a master list of crew, a gate pass and who flies over the territory.
 *
 * <p>The same seed gives the same bytes. A flight depends on the seed and its index alone, so that
 * flights can be made in any order and on several threads. Immutable.
 */
public final class Traffic {
  private static final int TRAVELLERS_A_PART = 100;
  private final long seed;
  private final int flights;
  private final double faultRate;
  private final World world;

  private Traffic(long seed, int flights, double faultRate) {
    this.seed = seed;
    this.flights = flights;
    this.faultRate = faultRate;
    this.world = new World(seed);
  }

  /**
   * Traffic from a seed.
   *
   * @param seed any number
   * @param flights how many flights, 0 or more; each has about ten to thirty messages
   * @param faultRate the share of messages that are to have a fault, 0 to 1
   * @return the traffic; nothing is made yet
   * @throws IllegalArgumentException if there are fewer than 0 flights or the rate is no share
   */
  public static Traffic of(long seed, int flights, double faultRate) {
    if (flights < 0) {
      throw new IllegalArgumentException("flights is " + flights + "; expected 0 or more");
    }
    if (!(faultRate >= 0 && faultRate <= 1)) {
      throw new IllegalArgumentException("faultRate is " + faultRate + "; expected 0 to 1");
    }
    return new Traffic(seed, flights, faultRate);
  }

  /**
   * How many flights there are.
   *
   * @return the count
   */
  public int flights() {
    return flights;
  }

  /**
   * Hands over every transmission, in the order of flights and of sending.
   *
   * @param receiver takes one after the other
   */
  public void forEach(Consumer<Transmission> receiver) {
    for (int i = 0; i < flights; i++) {
      flight(i).forEach(receiver);
    }
  }

  /**
   * Writes every transmission into a file of its own and the truth about all into {@code
   * truth.jsonl}, one line a message in the order of sending. Files that are there already are
   * overwritten.
   *
   * @param folder where; made if it is not there
   * @return how many messages were written
   * @throws IOException if a file cannot be written
   */
  public int writeTo(Path folder) throws IOException {
    return writeTo(folder, UnaryOperator.identity());
  }

  /**
   * Writes as {@link #writeTo(Path)} does, each transmission in another form.
   *
   * @param folder where; made if it is not there
   * @param form makes of each transmission the one to write, such as {@link PushInXml#of}
   * @return how many messages were written
   * @throws IOException if a file cannot be written
   */
  public int writeTo(Path folder, UnaryOperator<Transmission> form) throws IOException {
    Files.createDirectories(folder);
    int messages = 0;
    try (BufferedWriter truth = Files.newBufferedWriter(folder.resolve("truth.jsonl"))) {
      for (int i = 0; i < flights; i++) {
        for (Transmission sent : flight(i)) {
          Transmission transmission = form.apply(sent);
          Files.write(folder.resolve(transmission.file()), transmission.bytes());
          truth.write(transmission.truth().json());
          truth.write('\n');
          messages++;
        }
      }
    }
    return messages;
  }

  /**
   * The transmissions about one flight.
   *
   * @param index the flight, from 0 to one less than {@link #flights}
   * @return the transmissions in the order of sending
   * @throws IndexOutOfBoundsException if there is no such flight
   */
  public List<Transmission> flight(int index) {
    java.util.Objects.checkIndex(index, flights);
    FlightLoad load = world.load(index);
    Dice dice = Dice.of(seed ^ 0x5DEECE66DL, index);
    return new Sending(load, dice, faultRate).all();
  }

  /** What the truth says of a flight. */
  static MessageTruth.StatedFlight stated(Flight flight) {
    return new MessageTruth.StatedFlight(
        flight.carrier().code(),
        flight.number(),
        flight.from().code(),
        flight.to().code(),
        flight.departs().toString(),
        flight.arrives().toString());
  }

  /** One flight being sent. */
  private static final class Sending {
    private final FlightLoad load;
    private final Dice dice;
    private final double faultRate;
    private final String version;
    private final String pnrVersion;
    private final List<Transmission> sent = new ArrayList<>();

    Sending(FlightLoad load, Dice dice, double faultRate) {
      this.load = load;
      this.dice = dice;
      this.faultRate = faultRate;
      this.version = dice.pick(PassengerLists.VERSIONS);
      this.pnrVersion = dice.pick(BookingPushes.VERSIONS);
    }

    List<Transmission> all() {
      fullPush();
      for (Booking booking : load.bookings()) {
        for (Member member : booking.members()) {
          if (dice.percent(5)) {
            sent.add(lists().interactive(file("check-in"), booking, member));
          }
        }
      }
      sent.add(push().changed(file("pnrgov-update"), Change.CHANGED));
      passengers();
      sent.add(lists().crew(file("crew")));
      again("cancellations", load.index() % 4 == 3 ? "RP" : "XR", Change.CANCELLED);
      if (load.index() % 5 == 2) {
        again("changes", "CP", Change.CHANGED);
        sent.add(lists().masterCrew(file("master-crew")));
        sent.add(lists().gatePass(file("gate-pass"), load.crew().getLast()));
      }
      if (load.index() % 7 == 4) {
        sent.add(lists().overflight(file("overflight")));
      }
      if (version.compareTo("12B") >= 0) {
        sent.add(lists().closeOut(file("close-out")));
      }
      return List.copyOf(sent);
    }

    private void again(String kind, String function, Change change) {
      List<Booking> bookings =
          load.bookings().stream().filter(it -> it.change() == change).toList();
      if (!bookings.isEmpty()) {
        sent.add(lists().again(file(kind), function, bookings));
      }
    }

    private void fullPush() {
      List<List<Booking>> parts = parts();
      for (int i = 0; i < parts.size(); i++) {
        int part = parts.size() == 1 ? 0 : i + 1;
        boolean last = i == parts.size() - 1;
        sent.add(push().full(file("pnrgov"), parts.get(i), part, last));
      }
    }

    private void passengers() {
      List<List<Booking>> parts = parts();
      for (int i = 0; i < parts.size(); i++) {
        int part = parts.size() == 1 ? 0 : i + 1;
        boolean last = i == parts.size() - 1;
        sent.add(lists().passengers(file("passengers"), parts.get(i), part, last));
      }
    }

    /** The bookings in parts, where the carrier sends several; else in one. */
    private List<List<Booking>> parts() {
      if (load.index() % 3 != 0) {
        return List.of(load.bookings());
      }
      List<List<Booking>> parts = new ArrayList<>();
      List<Booking> part = new ArrayList<>();
      int travellers = 0;
      for (Booking booking : load.bookings()) {
        part.add(booking);
        travellers += booking.members().size();
        if (travellers >= TRAVELLERS_A_PART) {
          parts.add(part);
          part = new ArrayList<>();
          travellers = 0;
        }
      }
      if (!part.isEmpty()) {
        parts.add(part);
      }
      return parts;
    }

    private PassengerLists lists() {
      return new PassengerLists(load, version, FaultPlan.of(dice, faultRate));
    }

    private BookingPushes push() {
      return new BookingPushes(load, pnrVersion, FaultPlan.of(dice, faultRate));
    }

    private String file(String kind) {
      String flight = load.flight().carrier().code() + load.flight().number();
      return padded(load.index()) + "-" + padded(sent.size()) + "-" + flight + "-" + kind + ".edi";
    }

    private static String padded(int number) {
      String text = Integer.toString(number);
      return "0".repeat(Math.max(0, 5 - text.length())) + text;
    }
  }
}
