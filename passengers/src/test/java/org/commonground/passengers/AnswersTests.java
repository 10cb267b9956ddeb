package org.commonground.passengers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code parse} says of answers, requests, pushes in parts and XML. */
class AnswersTests {
  private static final String UNB = "UNB+UNOA:4+A+B+260105:0800+1'";
  private static final String HEAD =
      "MSG+:22'ORG+0A:VIE'TVL+050126:1030:050126:1245+VIE+LHR+0A+123'EQN+2'";

  @TempDir Path folder;

  private List<JsonNode> parsed() {
    return parsed(Run.of("parse", folder.toString(), "--json"));
  }

  private static List<JsonNode> parsed(Run run) {
    return run.lines().stream().map(it -> JsonMapper.shared().readTree(it)).toList();
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String interchange(String... messages) {
    return UNB + String.join("", messages) + "UNZ+" + messages.length + "+1'";
  }

  private static String part(String part, String name) {
    String body = HEAD + "SRC'RCI+0A:" + name + "'TIF+" + name + "+ANNA:A:1'";
    return "UNH+1+PNRGOV:16:1:IA+0A123/050126+" + part + "'" + body + "UNT+9+1'";
  }

  private static List<String> codes(JsonNode line) {
    List<String> codes = new ArrayList<>();
    line.path("findings").forEach(it -> codes.add(it.path("code").asString("")));
    return codes;
  }

  @Test
  void theAnswerOfAStateSaysWhoMayBoard() throws Exception {
    file(
        "answer.edi",
        interchange(
            "UNH+1+CUSRES:D:05B:UN:IATA'BGM+962'RFF+TN:77'RFF+AF:0A123'ERP+2'RFF+AVF:LOCAT1'"
                + "RFF+ABO:5'ERC+0Z'ERP+2'RFF+AVF:LOCAT2'ERC+1Z'FTX+AAP+++CALL US'UNT+13+1'"));

    JsonNode line = parsed().getFirst();

    JsonNode travellers = line.path("answer").path("travellers");
    assertThat(line.path("type").asString("")).isEqualTo("CUSRES");
    assertThat(line.path("findings")).isEmpty();
    assertThat(line.path("answer").path("kind").asString("")).isEqualTo("answer");
    assertThat(travellers.path(0).path("boarding").asString("")).isEqualTo("board");
    assertThat(travellers.path(1).path("boarding").asString("")).isEqualTo("do-not-board");
    assertThat(travellers.path(0).path("references").toString())
        .isEqualTo(
            "[{\"qualifier\":\"AVF\",\"number\":\"LOCAT1\"},{\"qualifier\":\"ABO\",\"number\":\"5\"}]");
    assertThat(travellers.path(1).path("texts").path(0).asString("")).isEqualTo("CALL US");
  }

  @Test
  void anUnknownCodeOfAnAnswerIsAFinding() throws Exception {
    file("answer.edi", interchange("UNH+1+CUSRES:D:05B:UN:IATA'BGM+962'ERP+2'ERC+9Q'UNT+5+1'"));

    assertThat(codes(parsed().getFirst())).containsExactly("unknown-code");
  }

  @Test
  void whatBecameOfAnInterchangeAndOfAPushIsSaid() throws Exception {
    file(
        "answers.edi",
        interchange(
            "UNH+1+CONTRL:4:1:UN'UCI+77+A+B+7'UCM+1+PAXLST:D:05B:UN:IATA+4+12'UNT+4+1'",
            "UNH+2+ACKRES:16:1:IA+0A123/050126'MSG+:22'UNT+3+2'",
            "UNH+3+ACKRES:16:1:IA+0A123/050126'MSG+:22'ERC+118'UNT+4+3'"));

    List<JsonNode> lines = parsed();

    JsonNode report = lines.get(0).path("answer");
    assertThat(report.path("interchange").asString("")).isEqualTo("77");
    assertThat(report.path("done").asString("")).isEqualTo("acknowledged");
    assertThat(report.path("messages").path(0).path("done").asString("")).isEqualTo("rejected");
    assertThat(lines.get(1).path("answer").path("done").asString("")).isEqualTo("accepted");
    assertThat(lines.get(2).path("answer").path("errors").path(0).asString("")).isEqualTo("118");
  }

  @Test
  void theErrorOfAnInterchangeIsItsCodeAlone() throws Exception {
    file(
        "answers.edi",
        interchange(
            "UNH+1+CONTRL:4:1:UN'UCI+77+A+B+4+23'UNT+3+1'",
            "UNH+2+CONTRL:4:1:UN'UCI+77+A+B+4+28+UNZ+2'UNT+3+2'"));

    assertThat(parsed().stream().map(it -> it.path("answer").path("error").asString("")))
        .containsExactly("23", "28");
  }

  @Test
  void whatAStateAsksForIsSaid() throws Exception {
    file(
        "request.edi",
        interchange(
            "UNH+1+GOVREQ:16:1:IA'MSG+:43'ORG+STATE'TVL+050126:1030+VIE+LHR+0A+123'RCI+0A:LOCAT1'"
                + "UNT+6+1'"));

    JsonNode line = parsed().getFirst();

    JsonNode request = line.path("request");
    assertThat(codes(line)).isEmpty();
    assertThat(request.path("by").path(0).asString("")).isEqualTo("STATE");
    assertThat(request.path("flights").path(0).path("departs").asString(""))
        .isEqualTo("2026-01-05T10:30");
    assertThat(request.path("locators").path(0).asString("")).isEqualTo("LOCAT1");
    assertThat(line.has("answer")).isFalse();
  }

  @Test
  void partsOfAPushAreOneLineWhateverTheyCameIn() throws Exception {
    file("1.edi", interchange(part("02", "BIANCHI")) + interchange(part("03:F", "VERDI")));
    file("2.edi", interchange(part("01:C", "ROSSI")));

    Run run = Run.of("parse", folder.toString(), "--json");

    JsonNode line = parsed(run).getFirst();
    assertThat(run.lines()).hasSize(1);
    assertThat(run.code()).isZero();
    assertThat(line.path("messages").asInt()).isEqualTo(3);
    assertThat(line.path("pnrs").asInt()).isEqualTo(3);
    assertThat(line.path("file").asString("")).endsWith("2.edi");
    assertThat(line.path("travellers").path(0).path("surname").asString("")).isEqualTo("ROSSI");
    assertThat(line.path("travellers").path(2).path("surname").asString("")).isEqualTo("VERDI");
  }

  @Test
  void aPartWhoseOthersNeverComeIsPrintedAtTheEnd() throws Exception {
    file("1.edi", interchange(part("02", "BIANCHI")));
    file("2.edi", interchange("UNH+1+CONTRL:4:1:UN'UCI+77+A+B+7'UNT+3+1'"));

    Run run = Run.of("parse", folder.toString(), "--json");

    List<JsonNode> lines = parsed(run);
    assertThat(run.code()).isEqualTo(1);
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast().path("type").asString("")).isEqualTo("PNRGOV");
    assertThat(lines.getLast().path("messages").asInt()).isEqualTo(1);
    assertThat(codes(lines.getLast())).containsExactly("parts-missing");
    assertThat(lines.getLast().path("findings").path(0).path("message").asString(""))
        .contains("part 1 and the last part");
  }

  @Test
  void aPartThatComesTwiceIsToldOfAndCountsOnce() throws Exception {
    file("1.edi", interchange(part("01:C", "ROSSI"), part("01:C", "ROSSI"), part("02:F", "VERDI")));

    JsonNode line = parsed().getFirst();

    assertThat(codes(line)).containsExactly("part-repeated");
    assertThat(line.path("messages").asInt()).isEqualTo(2);
    assertThat(line.path("travellers")).hasSize(2);
  }

  @Test
  void twoPushesWithOneReferenceLoseNobody() throws Exception {
    file("1.edi", interchange(part("01:C", "ROSSI")));
    file("2.edi", interchange(part("01:C", "BIANCHI"), part("02:F", "VERDI")));

    List<JsonNode> lines = parsed(Run.of("parse", folder.toString(), "--json"));

    assertThat(lines).hasSize(2);
    assertThat(codes(lines.getFirst())).containsExactly("parts-missing");
    assertThat(lines.getFirst().path("travellers").path(0).path("surname").asString(""))
        .isEqualTo("ROSSI");
    assertThat(lines.getLast().path("travellers")).hasSize(2);
  }

  @Test
  void aPushInXmlIsALineLikeAnyOther() throws Exception {
    file(
        "push.xml",
        """
        <?xml version="1.0"?>
        <IATA_PNRGOV_NotifRQ xmlns="http://www.iata.org/IATA/2007/00" Version="13.1">
        <FlightLeg CarrierCode="0A" FlightNumber="123" DepartureDateTime="2026-01-05T10:30:00"/>
        <PNRs><PNR><BookingRefID ID="LOCAT1"/>
        <Passenger RPH="1"><GivenName>ANNA</GivenName><Surname>ROSSI</Surname>
        <SSR SSR_Code="INFT"><Text>ROSSI/CARLO 12JAN25</Text></SSR></Passenger></PNR></PNRs>
        </IATA_PNRGOV_NotifRQ>
        """);

    Run run = Run.of("parse", folder.toString(), "--json");

    JsonNode line = parsed(run).getFirst();
    assertThat(run.code()).isZero();
    assertThat(line.path("type").asString("")).isEqualTo("PNRGOV");
    assertThat(line.path("version").asString("")).isEqualTo("13.1");
    assertThat(line.path("pnrs").asInt()).isEqualTo(1);
    assertThat(line.path("travellers").path(1).path("kind").asString("")).isEqualTo("infant");
    assertThat(line.path("travellers").path(1).path("born").asString("")).isEqualTo("2025-01-12");
    assertThat(line.path("travellers").path(1).path("infantOf").asInt()).isEqualTo(1);
    assertThat(line.path("travellers").path(0).has("infantOf")).isFalse();
  }

  @Test
  void whatIsNotReadIsSaidWithWhatCanBeDone() throws Exception {
    file("1.xml", "<Invoice/>");
    file("2.edi", interchange("UNH+1+INVOIC:D:05B:UN'UNT+2+1'"));

    List<JsonNode> lines = parsed();

    assertThat(codes(lines.get(0))).containsExactly("unknown-root");
    assertThat(codes(lines.get(1))).containsExactly("unknown-message-type");
    assertThat(lines.get(1).path("type").asString("")).isEqualTo("INVOIC");
    assertThat(lines.toString()).contains("give the message to");
  }
}
