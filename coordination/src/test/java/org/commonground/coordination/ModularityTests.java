package org.commonground.coordination;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Capabilities use one another only as their package-info says, and never in a circle. */
class ModularityTests {
  @Test
  void capabilitiesUseOnlyWhatTheyDeclare() {
    ApplicationModules.of(CommonGround.class).verify();
  }
}
