package org.commonground.coordination.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random readers and whom records may be for. */
public final class SampleViewers {
  private static final List<Audience> AUDIENCES =
      List.of(
          Audience.PUBLIC,
          Audience.MEMBER_STATES,
          Audience.MEMBERS,
          Audience.ENTITY,
          Audience.group("geneva"),
          Audience.group("gene"));

  private static final List<String> REPORTERS = List.of("", "unoct", "unodc", "ref-xm-1", "public");

  private SampleViewers() {}

  /** Somebody; some work for a reporter, few see everything or nothing. */
  public static Viewer any(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> Viewer.EVERYTHING;
      case 1 -> Viewer.NOBODY;
      case 2, 3 -> Viewer.PUBLIC;
      default -> somebody(random);
    };
  }

  private static Viewer somebody(Random random) {
    List<Audience> some = new ArrayList<>(AUDIENCES);
    some.removeIf(it -> random.nextBoolean());
    return Viewer.of(some).workingFor(reporter(random));
  }

  /** For whom a record is. */
  public static Audience audience(Random random) {
    return AUDIENCES.get(random.nextInt(AUDIENCES.size()));
  }

  /** Key of a reporter; empty when none is known. */
  public static String reporter(Random random) {
    return REPORTERS.get(random.nextInt(REPORTERS.size()));
  }
}
