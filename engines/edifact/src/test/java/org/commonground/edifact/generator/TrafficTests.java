package org.commonground.edifact.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonground.edifact.travel.TravellerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrafficTests {
  private static final String WEIGHTS = "731";

  @Test
  void theSameSeedGivesTheSameBytesAndTheSameTruth() {
    List<Transmission> once = all(Traffic.of(42, 12, 0.3));
    List<Transmission> again = all(Traffic.of(42, 12, 0.3));

    assertThat(again).hasSameSizeAs(once);
    for (int i = 0; i < once.size(); i++) {
      assertThat(again.get(i).bytes()).isEqualTo(once.get(i).bytes());
      assertThat(again.get(i).truth().json()).isEqualTo(once.get(i).truth().json());
    }
  }

  /** A change of these numbers is a change of everybody's corpus: only on purpose. */
  @Test
  void theTrafficOfSeedOneIsWhatItWas() {
    List<Transmission> all = all(Traffic.of(1, 3, 0));
    int hash = 1;
    for (Transmission transmission : all) {
      hash = 31 * hash + Arrays.hashCode(transmission.bytes());
    }

    assertThat(all).hasSize(SIZE_OF_SEED_ONE);
    assertThat(hash).isEqualTo(HASH_OF_SEED_ONE);
  }

  private static final int SIZE_OF_SEED_ONE = 53;
  private static final int HASH_OF_SEED_ONE = 942743504;

  @Test
  void anotherSeedGivesOtherBytes() {
    assertThat(Traffic.of(1, 1, 0).flight(0).getFirst().bytes())
        .isNotEqualTo(Traffic.of(2, 1, 0).flight(0).getFirst().bytes());
  }

  @Test
  void aFlightDependsOnItsIndexAndNotOnTheNumberOfFlights() {
    assertThat(Traffic.of(5, 100, 0.1).flight(7).getLast().bytes())
        .isEqualTo(Traffic.of(5, 8, 0.1).flight(7).getLast().bytes());
  }

  @Test
  void everyKindOfFaultIsMadeAndNotedAndNoneIsWithoutARate() {
    Set<Fault> made = EnumSet.noneOf(Fault.class);
    Traffic.of(3, 60, 1).forEach(it -> it.truth().faults().forEach(note -> made.add(note.kind())));

    assertThat(made).containsExactlyInAnyOrder(Fault.values());
    assertThat(all(Traffic.of(3, 10, 0))).allMatch(it -> it.truth().faults().isEmpty());
  }

  @Test
  void aboutAsManyMessagesHaveAFaultAsTheRateSays() {
    List<Transmission> all = all(Traffic.of(8, 100, 0.2));
    long faulty = all.stream().filter(it -> !it.truth().faults().isEmpty()).count();

    // Some planned faults find no place: a list without a birth date has none to swap.
    assertThat((double) faulty / all.size()).isBetween(0.10, 0.22);
  }

  @Test
  void everyVersionTypeAndFunctionIsSent() {
    Set<String> sent = new TreeSet<>();
    Traffic.of(4, 80, 0).forEach(it -> sent.add(it.truth().type() + " " + it.truth().function()));
    Set<String> versions = new TreeSet<>();
    Traffic.of(4, 150, 0).forEach(it -> versions.add(it.truth().version()));

    assertThat(sent)
        .containsExactly(
            "PAXLST 250",
            "PAXLST 266:CLOB",
            "PAXLST 336",
            "PAXLST 655",
            "PAXLST 745",
            "PAXLST 745:CP",
            "PAXLST 745:RP",
            "PAXLST 745:XR",
            "PNRGOV 141",
            "PNRGOV 22");
    assertThat(versions).contains("02B", "05B", "12B", "23A", "11.1", "16.1", "21.1");
  }

  @Test
  void everyKindOfTravellerIsMade() {
    Set<TravellerKind> kinds = EnumSet.noneOf(TravellerKind.class);
    Traffic.of(4, 80, 0)
        .forEach(it -> it.truth().travellers().forEach(traveller -> kinds.add(traveller.kind())));

    assertThat(kinds)
        .containsExactlyInAnyOrder(
            TravellerKind.PASSENGER,
            TravellerKind.CHILD,
            TravellerKind.INFANT,
            TravellerKind.GROUP,
            TravellerKind.CREW,
            TravellerKind.TRANSIT_PASSENGER,
            TravellerKind.TRANSIT_CREW,
            TravellerKind.REFERENCE_ONLY);
  }

  @Test
  void everyDocumentHasRightCheckDigits() {
    int checked = 0;
    for (Transmission transmission : all(Traffic.of(6, 10, 0))) {
      for (StatedTraveller traveller : transmission.truth().travellers()) {
        StatedTraveller.Behind behind = traveller.behind();
        if (behind != null) {
          assertThat(behind.upperLine()).matches("[PI]<[A-Z<]{42}");
          assertThat(behind.lowerLine()).hasSize(44);
          assertThat(hasRightDigits(behind.lowerLine())).isTrue();
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(1000);
  }

  @Test
  void namesAreCarriedInLatinLettersAndKnownInTheirOwnScript() {
    Set<Character.UnicodeScript> scripts = EnumSet.noneOf(Character.UnicodeScript.class);
    for (Transmission transmission : all(Traffic.of(9, 40, 0))) {
      assertThat(new String(transmission.bytes(), StandardCharsets.ISO_8859_1))
          .matches("[\\x20-\\x7E\\r\\n]*");
      for (StatedTraveller traveller : transmission.truth().travellers()) {
        StatedTraveller.Behind behind = traveller.behind();
        if (behind != null) {
          scripts.add(Character.UnicodeScript.of(behind.name().codePointAt(0)));
        }
      }
    }

    assertThat(scripts)
        .contains(
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.DEVANAGARI,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.LATIN);
  }

  @Test
  void writesAFileForEachMessageAndALineOfTruth(@TempDir Path folder) throws IOException {
    int messages = Traffic.of(2, 2, 0.5).writeTo(folder);

    List<String> lines = Files.readAllLines(folder.resolve("truth.jsonl"));
    assertThat(lines).hasSize(messages).allMatch(it -> it.startsWith("{\"file\":\""));
    for (String line : lines) {
      String file = line.substring(9, line.indexOf('"', 9));
      assertThat(folder.resolve(file)).isNotEmptyFile();
    }
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(messages + 1);
    }
  }

  @Test
  void truthPrintsNobody() {
    StatedTraveller someone =
        Traffic.of(1, 1, 0).flight(0).getFirst().truth().travellers().getFirst();

    assertThat(someone.toString()).isEqualTo("StatedTraveller[" + someone.kind() + "]");
    assertThat(String.valueOf(someone.behind())).isEqualTo("Behind[…]");
  }

  @Test
  void refusesARateThatIsNoShare() {
    assertThatThrownBy(() -> Traffic.of(1, 1, 1.5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Traffic.of(1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Traffic.of(1, 1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Transmission> all(Traffic traffic) {
    List<Transmission> all = new ArrayList<>();
    traffic.forEach(all::add);
    return all;
  }

  /** Number, birth, expiry and all of them together, as the lower line of a passport has them. */
  private static boolean hasRightDigits(String line) {
    String all = line.substring(0, 10) + line.substring(13, 20) + line.substring(21, 43);
    return holds(line.substring(0, 9), line.charAt(9))
        && holds(line.substring(13, 19), line.charAt(19))
        && holds(line.substring(21, 27), line.charAt(27))
        && holds(all, line.charAt(43));
  }

  /** The rule in its plainest form, apart from the engine's own. */
  private static boolean holds(String field, char digit) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      int value = c == '<' ? 0 : Character.digit(c, 36);
      sum += value * (WEIGHTS.charAt(i % 3) - '0');
    }
    return sum % 10 == digit - '0';
  }
}
