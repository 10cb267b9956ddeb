package org.commonground.coordination.roles;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a row of the table is about, made ready for one person; doing it may be refused. */
@FunctionalInterface
interface Deed {
  /** Tries; says of each step whether it worked. All have to work, or none. */
  List<Boolean> tries() throws Exception;

  /** Makes a deed ready: what it needs is there afterwards. */
  @FunctionalInterface
  interface Preparation {
    Deed of(Person person) throws Exception;
  }

  /** One step. */
  @FunctionalInterface
  interface Step {
    boolean works() throws Exception;
  }

  /** Steps one after the other. */
  static Deed of(Step... steps) {
    return of(Arrays.stream(steps));
  }

  static Deed of(Stream<Step> steps) {
    List<Step> all = steps.toList();
    return () -> {
      List<Boolean> worked = new java.util.ArrayList<>();
      for (Step step : all) {
        worked.add(step.works());
      }
      return worked;
    };
  }
}
