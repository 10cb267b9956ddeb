package org.commonground.edifact.pnrgov;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Delimiters;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Finding;
import org.commonground.edifact.generator.Traffic;
import org.commonground.edifact.generator.Transmission;
import org.commonground.edifact.writing.SegmentWriter;

/** Messages for tests, and short ways to read them. */
final class Pushes {
  private Pushes() {}

  /** A push of one booking: the lines stand behind its locator. */
  static PnrgovMessage push(String lines) {
    return message(
        "MSG+:22\nORG+0A:VIE\nTVL+050126:1030::1245+VIE+LHR+0A+123\nEQN+1\nSRC\n"
            + "RCI+0A:LOCAT1::010126:0900\n"
            + lines);
  }

  /** The only booking of a push. */
  static Pnr booking(String lines) {
    return push(lines).pnrs().getFirst();
  }

  /** A message of these lines, each a segment without its terminator. */
  static PnrgovMessage message(String lines) {
    return message(lines, "16:1:IA+0A123/050126");
  }

  static PnrgovMessage message(String lines, String header) {
    String[] segments = lines.strip().split("\n", -1);
    String text =
        "UNA:+.? 'UNB+IATA:1+0A+STATE+260105:0800+1'UNH+1+PNRGOV:"
            + header
            + "'"
            + String.join("'", segments)
            + "'UNT+"
            + (segments.length + 2)
            + "+1'UNZ+1+1'";
    return read(text.getBytes(StandardCharsets.ISO_8859_1)).getFirst();
  }

  static List<PnrgovMessage> read(byte[] file) {
    List<PnrgovMessage> messages = new ArrayList<>();
    EdifactReader.read(file).messages().forEach(it -> messages.add(new PnrgovReader().read(it)));
    return messages;
  }

  /** An interchange with one message. */
  static byte[] written(PnrgovMessage push, Delimiters delimiters) {
    return written(push, delimiters, "260105:0800");
  }

  /**
   * An interchange with one message.
   *
   * @param prepared when, as an interchange's header has it: years of two digits depend on it
   */
  static byte[] written(PnrgovMessage push, Delimiters delimiters, String prepared) {
    SegmentWriter out = new SegmentWriter(delimiters, StandardCharsets.UTF_8);
    String version = delimiters.hasRepetition() ? "4" : "1";
    out.advice().segment("UNB").element("UNOY").component(version).element("0A").element("STATE");
    out.fragment("+" + prepared).element("1").end();
    PnrgovWriter.write(push, out);
    return out.segment("UNZ").element(1).element("1").end().bytes();
  }

  static List<String> codes(PnrgovMessage message) {
    return message.findings().stream().map(Finding::code).toList();
  }

  /** Names of the travellers, surname and given names parted by a slash. */
  static List<String> names(Pnr pnr) {
    return pnr.travellers().stream()
        .map(it -> it.name().surname() + "/" + it.name().given())
        .toList();
  }

  static List<Transmission> generated(long seed, int flights, double faults) {
    List<Transmission> pushes = new ArrayList<>();
    Traffic.of(seed, flights, faults)
        .forEach(it -> {
          if (it.truth().type().equals("PNRGOV")) {
            pushes.add(it);
          }
        });
    return pushes;
  }
}
