package org.commonground.passengers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Synthetic traffic is read, and compared with the truth beside it. */
class ParsingTests {
  private static final List<String> FIELDS =
      List.of("surname", "given", "born", "sex", "nationality", "locator", "seat");

  @TempDir Path folder;

  @Test
  void everyTravellerOfCleanTrafficIsReadAsItWasWritten() throws Exception {
    assertThat(Run.of(generate("0")).code()).isZero();

    Run run = Run.of("parse", folder.toString(), "--json");

    List<JsonNode> truth = whole(truth());
    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSameSizeAs(truth);
    int travellers = 0;
    for (int i = 0; i < truth.size(); i++) {
      JsonNode read = tree(run.lines().get(i));
      assertThat(read.path("type")).isEqualTo(truth.get(i).path("type"));
      assertThat(read.path("pnrs")).isEqualTo(truth.get(i).path("pnrs"));
      assertThat(stated(read)).isEqualTo(stated(truth.get(i)));
      travellers += read.path("travellers").size();
    }
    assertThat(travellers).isGreaterThan(1000);
  }

  @Test
  void blanksThatFillFieldsUpAreNoPartOfWhatIsSaid() throws Exception {
    String list =
        "UNB+UNOA:4+A+B+260105:0800+1'UNH+1+PAXLST:D:05B:UN'BGM+745'TDT+20+XX123'"
            + "NAD+FL+++DOE   :JANE  'DTM+329:710514  'NAT+2+AUT 'RFF+AVF:LOCAT1 'RFF+SEA:1A '"
            + "DOC+P+U1234567 'LOC+91+AUT 'CNT+42:1'UNT+12+1'UNZ+1+1'";
    Files.writeString(folder.resolve("list.edi"), "\ufeffUNA:+.? '" + list);

    JsonNode read = tree(Run.of("parse", folder.toString(), "--json").lines().getFirst());

    JsonNode jane = read.path("travellers").path(0);
    assertThat(FIELDS.stream().map(it -> jane.path(it).asString("")))
        .containsExactly("DOE", "JANE", "1971-05-14", "", "AUT", "LOCAT1", "1A");
    assertThat(jane.path("document").path("number").asString("")).isEqualTo("U1234567");
    assertThat(jane.path("document").path("issuer").asString("")).isEqualTo("AUT");
    assertThat(read.path("findings")).isEmpty();
  }

  @Test
  void everyTravellerOfPushesInXmlIsReadAsWritten() throws Exception {
    Run.of(generate("0.3", "--xml"));

    Run run = Run.of("parse", folder.toString(), "--json");

    List<JsonNode> pushes =
        truth().stream().filter(it -> it.path("file").asString("").endsWith(".xml")).toList();
    List<JsonNode> read =
        run.lines().stream()
            .map(this::tree)
            .filter(it -> it.path("file").asString("").endsWith(".xml"))
            .toList();
    assertThat(pushes).hasSizeGreaterThan(5);
    assertThat(read).hasSameSizeAs(pushes);
    for (int i = 0; i < pushes.size(); i++) {
      assertThat(read.get(i).path("findings")).isEmpty();
      assertThat(read.get(i).path("pnrs")).isEqualTo(pushes.get(i).path("pnrs"));
      assertThat(stated(read.get(i))).isEqualTo(stated(pushes.get(i)));
    }
  }

  @Test
  void whatIsSaidOfFaultsNamesNobody() throws Exception {
    Run.of(generate("0.7"));
    Set<String> names = new HashSet<>();
    for (JsonNode message : truth()) {
      message.path("travellers").forEach(it -> names.add(it.path("surname").asString("")));
      message
          .path("travellers")
          .forEach(it -> names.add(it.path("document").path("number").asString("")));
    }
    names.removeIf(it -> it.length() < 4);

    Run run = Run.of("parse", folder.toString(), "--json");

    int findings = 0;
    for (String line : run.lines()) {
      for (JsonNode finding : tree(line).path("findings")) {
        findings++;
        assertThat(finding.path("message").asString("").split("[^\\p{L}0-9]+"))
            .doesNotContainAnyElementsOf(names);
      }
    }
    assertThat(findings).isGreaterThan(30);
    assertThat(run.errors()).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameFiles() throws Exception {
    Run.of(generate("0.2"));
    Path other = folder.resolve("again");

    Run.of("generate", "--flights", "8", "--seed", "7", "--faults", "0.2", "-o", other.toString());

    try (var files = Files.list(other)) {
      for (Path file : files.toList()) {
        assertThat(file).hasSameBinaryContentAs(folder.resolve(file.getFileName()));
      }
    }
  }

  private String[] generate(String faults, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "generate",
                "--flights",
                "8",
                "--seed",
                "7",
                "--faults",
                faults,
                "-o",
                folder.toString()));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private List<JsonNode> truth() throws Exception {
    return Files.readAllLines(folder.resolve("truth.jsonl")).stream().map(this::tree).toList();
  }

  /** The truth with the parts of a push as one message, in the place of the last. */
  private static List<JsonNode> whole(List<JsonNode> messages) {
    List<JsonNode> whole = new ArrayList<>();
    for (JsonNode message : messages) {
      boolean goesOn =
          message.path("type").asString("").equals("PNRGOV")
              && message.path("part").asString("").startsWith("0")
              && !message.path("part").asString("").startsWith("01");
      if (goesOn) {
        ObjectNode push = (ObjectNode) whole.getLast();
        push.put("pnrs", push.path("pnrs").asInt() + message.path("pnrs").asInt());
        message.path("travellers").forEach(it -> ((ArrayNode) push.path("travellers")).add(it));
      } else {
        whole.add(message);
      }
    }
    return whole;
  }

  private JsonNode tree(String line) {
    return JsonMapper.shared().readTree(line);
  }

  private static List<String> stated(JsonNode message) {
    List<String> stated = new ArrayList<>();
    for (JsonNode traveller : message.path("travellers")) {
      var line = new StringBuilder();
      FIELDS.forEach(it -> line.append(traveller.path(it).asString("")).append('|'));
      JsonNode document = traveller.path("document");
      line.append(document.path("number").asString(""));
      stated.add(line.append('|').append(document.path("issuer").asString("")).toString());
    }
    return stated;
  }
}
