package org.commonground.edifact.paxlst;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.commonground.edifact.Delimiters;
import org.commonground.edifact.writing.SegmentWriter;

/** Passenger lists from a seed: every segment of a traveller's group, some of it odd. */
final class GeneratedLists {
  private static final String[] SURNAMES = {
    "ALMENDRO",
    "BRISK",
    "CORVANE",
    "DELACOURT-VEY",
    "EL OUMARI",
    "FJORDHEIM",
    "GU",
    "HARROWGATE",
    "O'MALLORY",
    "QUE?LL"
  };
  private static final String[] GIVEN = {
    "ANSEL", "BEATRIX MAE", "CYPRIAN", "DORETTE", "EUSEBIO", "FENNA", "GISELA", "HALVARD", "LI"
  };
  private static final String[] STATES = {"XXA", "XXB", "XXC", "D", "UTO"};
  private static final String[] AIRPORTS = {"AAA", "BBB", "CCC", "DDD", "EEE"};
  private static final String[] VERSIONS = {"94B", "02B", "05B", "12B", "23A"};

  private final Random random;
  private final SegmentWriter out;

  private GeneratedLists(long seed, Delimiters delimiters) {
    this.random = new Random(seed);
    this.out = new SegmentWriter(delimiters, StandardCharsets.UTF_8);
  }

  /** An interchange with one list. */
  static byte[] of(long seed, int travellers) {
    return of(seed, travellers, Delimiters.DEFAULT);
  }

  static byte[] of(long seed, int travellers, Delimiters delimiters) {
    return new GeneratedLists(seed, delimiters).interchange(travellers);
  }

  private byte[] interchange(int travellers) {
    out.advice();
    out.segment("UNB").element("UNOY").component("3").element("XX-DCS").component("ZZ");
    out.element("BORDER").component("ZZ").element("261129").component("1130").element("77").end();
    out.restartCount();
    out.segment("UNH").element("1").element("PAXLST").component("D").component(pick(VERSIONS));
    out.component("UN").component("IATA").element("XX123/261129/1200").end();
    boolean crew = random.nextInt(4) == 0;
    out.segment("BGM").element(crew ? "250" : "745").element(pick("", "", "CP", "XR", "RP")).end();
    out.segment("RFF").element("TN").component("BA" + random.nextInt(9999)).end();
    out.segment("NAD").element("MS").skip(2).element("SERVICE DESK").end();
    out.segment("COM").element("555 0100").component("TE").element("a@example.org").component("EM");
    out.end();
    flight();
    for (int i = 0; i < travellers; i++) {
      traveller(crew ? "FM" : i % 50 == 49 ? "DDU" : "FL", i);
    }
    out.segment("CNT").element(crew ? "41" : "42").component(Integer.toString(travellers)).end();
    out.segment("UNT").element(out.segments() + 1).element("1").end();
    out.segment("UNZ").element("1").element("77").end();
    return out.bytes();
  }

  private void flight() {
    out.segment("TDT").element("20").element("XX" + (100 + random.nextInt(900))).end();
    stop("125", AIRPORTS[0], "189", "2611291130");
    if (random.nextInt(3) == 0) {
      out.segment("LOC").element("92").element(AIRPORTS[1]).end();
    }
    stop("87", AIRPORTS[2], "232", "2611291420");
  }

  private void stop(String function, String place, String timeFunction, String time) {
    out.segment("LOC").element(function).element(place).end();
    out.segment("DTM").element(timeFunction).component(time).component("201").end();
  }

  private void traveller(String role, int index) {
    out.segment("NAD").element(role).skip(2).element(pick(SURNAMES)).component(pick(GIVEN));
    if (index % 7 == 0) {
      out.component(pick(GIVEN));
    }
    if (index % 20 == 0) {
      out.element("1 HARBOUR ROAD").element("PORT").element("").element("12345").element("UTO");
    }
    out.end();
    out.segment("ATT").element("2").skip(1).element(pick("M", "F", "F", "M", "U")).end();
    out.segment("DTM").element("329").component(birth()).end();
    out.segment("MEA").element("CT").skip(1).element("").component(number(3)).end();
    if (index % 3 == 0) {
      out.segment("MEA").element("WT").skip(1).element("KGM").component(number(40)).end();
    }
    out.segment("GEI").element("4").element("173").end();
    out.segment("FTX").element("BAG").skip(2).element("XX" + digits(6)).end();
    out.segment("LOC").element("178").element(AIRPORTS[0]).end();
    out.segment("LOC").element("179").element(AIRPORTS[2]).end();
    if (index % 9 == 0) {
      out.segment("LOC").element("180").element("XXA").skipComponents(2).component("RIVERTON");
      out.end();
    }
    out.segment("COM").element("+99 555 " + digits(4)).component("TE").end();
    out.segment("NAT").element("2").element(pick(STATES)).end();
    out.segment("RFF").element("AVF").component("P" + digits(5)).end();
    out.segment("RFF").element("ABO").component(digits(9)).end();
    out.segment("RFF").element("SEA").component(number(40) + pick("A", "C", "F")).end();
    document(index);
    odd(index);
  }

  private void document(int index) {
    out.segment("DOC")
        .element("P")
        .component("110")
        .component("111")
        .element("L" + digits(8))
        .end();
    out.segment("DTM").element("36").component("3" + digits(1) + "0615").end();
    out.segment("LOC").element("91").element(pick(STATES)).end();
    if (index % 6 == 0) {
      out.segment("DOC").element("V").component("110").component("111").element(digits(7));
      out.component("N").end();
      out.segment("LOC").element("91").element("XXB").component("162").component("5").end();
    }
  }

  /** What travellers seldom have, and what no traveller should have. */
  private void odd(int index) {
    switch (index % 23) {
      case 3 -> out.segment("QTY").element("52").component("1").end();
      case 5 -> out.segment("RFF").element("YZY").component("99" + digits(8)).end();
      case 8 ->
          out.segment("GID").element("1").end().segment("QTY").element("1").component("2").end();
      case 11 -> out.segment("ZZX").element("1").component("").component("2").element("?").end();
      case 14 -> out.segment("LOC").element("999").element("AAA").end();
      case 17 -> out.segment("ATT").element("3").skip(1).element("B").end();
      default -> {}
    }
  }

  private String birth() {
    int year = 30 + random.nextInt(96);
    return "%02d%02d%02d".formatted(year % 100, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String number(int bound) {
    return Integer.toString(random.nextInt(bound));
  }

  private String digits(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }
}
