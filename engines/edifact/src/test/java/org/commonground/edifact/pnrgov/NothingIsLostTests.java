package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Message;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.generator.Transmission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of a message is somewhere in the model: typed, or kept. */
class NothingIsLostTests {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {41, 42})
  void everyTextOfAPushIsInItsModel(long seed) {
    for (Transmission push : Pushes.generated(seed, 8, 0.5)) {
      Message message = EdifactReader.read(push.bytes()).messages().getFirst();
      PnrgovMessage read = new PnrgovReader().read(message);
      Set<String> known = new TreeSet<>();
      collect(read, known);
      String all = String.join("\n", known);

      for (String text : texts(message)) {
        assertThat(known.contains(text) || all.contains(text) || all.contains(released(text)))
            .as("%s: a text of %d characters", push.file(), text.length())
            .isTrue();
      }
    }
  }

  @Test
  void everyTextOfXmlIsInItsModel() {
    String unknown =
        """
        <Unheard Of="strange1"><Deep Er="strange2">strange3</Deep></Unheard>
        <Passenger RPH="3" New="strange4" AccompaniedByInfantInd="true"><Surname Odd="strange5">GIALLI</Surname>
        <CustLoyalty ProgramID="0A" MembershipID="FF78" Since="strange6"/>
        <DOC_SSR SSR_Code="DOCO" Why="strange7"><DOCO TravelDocNbr="V/1" Where="strange8"/></DOC_SSR>
        <TicketDocument Fancy="strange9"><PaymentInfo Iban="strange10"/><Taxes><Tax Rate="strange11"/></Taxes>
        </TicketDocument></Passenger><SSR SSR_Code="OTHS" Odd="strange12"><Text>strange13</Text></SSR></PNR>
        """;
    String text =
        PnrgovXmlReaderTests.push(PnrgovXmlReaderTests.BOOKING.replace("</PNR>", unknown))
            .replace("<PNRs ", "<Also>strange14</Also><PNRs Too='strange15' ");
    Set<String> known = new TreeSet<>();
    collect(PnrgovXmlReaderTests.file(text), known);
    String all = String.join("\n", known);

    List<String> texts =
        Pattern.compile("[ =>][\"']?([^\"'<>=]+)(?=[\"'<])")
            .matcher(text.substring(text.indexOf("<Originator")))
            .results()
            .map(it -> it.group(1).strip())
            .filter(it -> !it.isEmpty())
            .toList();

    assertThat(texts).hasSizeGreaterThan(80).contains("strange1", "strange14", "1971-05-14");
    assertThat(texts).allMatch(all::contains);
  }

  /** As a text stands in a segment that is kept in normal form. */
  private static String released(String text) {
    return text.replace("?", "??").replace("'", "?'").replace("+", "?+").replace(":", "?:");
  }

  private static List<String> texts(Message message) {
    List<String> texts = new ArrayList<>();
    SegmentCursor at = message.segments();
    while (at.next()) {
      String tag = at.segmentText().substring(0, Math.min(3, at.segmentText().length()));
      if (tag.equals("UNT") || tag.equals("UNH") || tag.equals("EQN")) {
        // References and counts of the envelope are read by the envelope's reader.
        continue;
      }
      for (int element = 1; element <= at.elementCount(); element++) {
        for (int component = 1; component <= at.componentCount(element); component++) {
          texts.add(at.text(element, component));
        }
      }
    }
    return texts;
  }

  private static void collect(Object value, Set<String> known) {
    switch (value) {
      case String text -> known.add(text);
      case List<?> list -> list.forEach(it -> collect(it, known));
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          Object part = part(record, component);
          if (part != null) {
            collect(part, known);
          }
        }
      }
      default -> known.add(value.toString());
    }
  }

  private static @Nullable Object part(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
