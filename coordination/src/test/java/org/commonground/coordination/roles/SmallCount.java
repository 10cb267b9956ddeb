package org.commonground.coordination.roles;

import java.util.List;
import java.util.regex.Pattern;
import org.commonground.coordination.activities.HeldActivity;

/** Looks for a count of four women among 1,040 people, wherever a record comes out. */
final class SmallCount {
  /** Four, or what is left for the others, as pages, files and programs write it. */
  private static final Pattern TOLD =
      Pattern.compile("<bdi>4</bdi>|>4<|value=\"4\"|\"value\" ?: ?\"?4\\b|1[,.]?036");

  private SmallCount() {}

  static boolean isToldBy(Person person, HeldActivity held) throws Exception {
    String page = RolesWorld.page(held);
    boolean isTold = false;
    for (String address :
        List.of(
            page,
            page + "/history",
            page + "/compare",
            page + ".xml",
            page + ".json",
            "/export.xml?q=" + held.activity().identifier(),
            "/export.json?q=" + held.activity().identifier(),
            "/api/v1" + page)) {
      var answer = person.get(address);
      isTold |= Person.isDone(answer) && TOLD.matcher(answer.body()).find();
    }
    return isTold;
  }
}
