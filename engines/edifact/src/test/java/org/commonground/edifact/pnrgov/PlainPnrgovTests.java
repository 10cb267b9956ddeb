package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonground.edifact.generator.Transmission;
import org.commonground.edifact.pnrgov.Passenger.NamedBy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPnrgovTests {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {51, 52, 53})
  void theReaderAndItsReadableTwinFindTheSameNames(long seed) {
    for (Transmission push : Pushes.generated(seed, 15, 0)) {
      Map<String, List<String>> read = new LinkedHashMap<>();
      for (Pnr pnr : Pushes.read(push.bytes()).getFirst().pnrs()) {
        read.put(
            pnr.recordLocator(),
            pnr.passengers().stream()
                .filter(it -> it.namedBy() == NamedBy.NAME)
                .map(it -> it.traveller().name())
                .map(it -> it.surname() + "/" + it.given())
                .toList());
      }

      assertThat(read).isEqualTo(PlainPnrgov.names(push.bytes()));
    }
  }
}
