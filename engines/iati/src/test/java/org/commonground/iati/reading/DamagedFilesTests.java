package org.commonground.iati.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.commonground.iati.Finding;
import org.junit.jupiter.api.Test;

/** A file of 40 activities, cut or damaged at a thousand places: whatever is whole is read. */
class DamagedFilesTests {
  private static final int ACTIVITIES = 40;
  private static final byte[] FILE = file().getBytes(StandardCharsets.UTF_8);

  @Test
  void whateverWasWholeBeforeTheCutIsReadSeed1() {
    var random = new Random(1);

    for (int i = 0; i < 1_000; i++) {
      int cut = random.nextInt(FILE.length);
      String start = new String(FILE, 0, cut, StandardCharsets.UTF_8);

      var reading = Reading.of(Arrays.copyOf(FILE, cut));

      assertThat(reading.identifiers())
          .as("cut at %d", cut)
          .hasSize(count(start, "</iati-activity>"));
      everyFindingHasALine(reading, count(start, "\n") + 1);
      assertThat(reading.troubles().size() + reading.refused().size()).isPositive();
    }
  }

  @Test
  void aWrongByteCostsAtMostTheRecordsBesideItSeed2() {
    var random = new Random(2);

    for (int i = 0; i < 1_000; i++) {
      byte[] damaged = FILE.clone();
      int at = 60 + random.nextInt(FILE.length - 60);
      damaged[at] = (byte) random.nextInt(256);

      var reading = Reading.of(damaged);

      assertThat(reading.activities().size())
          .as("byte %d is %d", at, damaged[at])
          .isGreaterThanOrEqualTo(ACTIVITIES - 2);
      everyFindingHasALine(reading, 10_000);
    }
  }

  @Test
  void aLostStretchCostsAtMostTheRecordsItTouchesSeed3() {
    var random = new Random(3);

    for (int i = 0; i < 1_000; i++) {
      int from = 60 + random.nextInt(FILE.length - 300);
      int length = random.nextInt(200);
      byte[] damaged = new byte[FILE.length - length];
      System.arraycopy(FILE, 0, damaged, 0, from);
      System.arraycopy(FILE, from + length, damaged, from, FILE.length - from - length);

      var reading = Reading.of(damaged);

      assertThat(reading.activities().size())
          .as("%d bytes from %d", length, from)
          .isGreaterThanOrEqualTo(ACTIVITIES - 3);
      everyFindingHasALine(reading, 10_000);
    }
  }

  @Test
  void garbageNeverStopsTheReaderSeed4() {
    var random = new Random(4);
    String[] parts = {
      "<iati-activity",
      ">",
      "</iati-activity>",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?",
      "?>",
      "\"",
      "<iati-activities>",
      "</iati-activities>",
      "'",
      "<",
      "x",
      "&amp;",
      "/>",
      " a=",
      "<title>",
      "</title>",
      "<iati-organisation/>",
      "\n",
      "é",
      "&#0;",
      "<!DOCTYPE"
    };
    Set<String> rules = new HashSet<>();

    for (int i = 0; i < 3_000; i++) {
      var file = new StringBuilder("<iati-activities>");
      for (int part = random.nextInt(60); part > 0; part--) {
        file.append(parts[random.nextInt(parts.length)]);
      }
      var reading =
          Reading.of(
              file.toString().getBytes(StandardCharsets.UTF_8), new ReaderLimits(1_024, 50, 5, 20));
      reading.troubles().forEach(it -> rules.add(it.rule()));
      everyFindingHasALine(reading, 61);
    }

    assertThat(rules)
        .contains("stray-text", "stray-end-tag", "stray-markup", "truncated", "doctype");
  }

  private static void everyFindingHasALine(Reading reading, int last) {
    assertThat(reading.troubles()).extracting(Finding::line).allMatch(it -> it >= 1 && it <= last);
    assertThat(reading.refused())
        .extracting(it -> it.finding().line())
        .allMatch(it -> it >= 1 && it <= last);
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  private static String file() {
    var file = new StringBuilder("<?xml version='1.0'?>\n<iati-activities version='2.03'>\n");
    for (int i = 0; i < ACTIVITIES; i++) {
      file.append(
          """
          <iati-activity default-currency="USD" xml:lang="fr">
            <iati-identifier>XX-1-%d</iati-identifier>
            <title><narrative>Été &amp; après</narrative></title>
            <transaction><value value-date="2020-01-01">%d</value></transaction>
          </iati-activity>
          """
              .formatted(i, i));
    }
    return file.append("</iati-activities>\n").toString();
  }
}
