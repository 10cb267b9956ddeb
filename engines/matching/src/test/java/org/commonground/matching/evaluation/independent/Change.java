package org.commonground.matching.evaluation.independent;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Another way to write a name; {@code null} where the change does not apply to the name. */
@FunctionalInterface
interface Change {
  @Nullable String of(WrittenName name, Random random);

  /** This change, and another on the letters of its result. */
  default Change then(Change next) {
    return (name, random) -> {
      String changed = of(name, random);
      return changed == null ? null : next.of(WrittenName.unparted(changed), random);
    };
  }
}
