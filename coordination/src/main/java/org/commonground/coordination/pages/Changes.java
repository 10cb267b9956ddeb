package org.commonground.coordination.pages;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.Difference;
import org.commonground.iati.Activity;

/** Says how two versions of an activity differ, part by part, in the reader's words. */
public record Changes(Visit visit) {
  /** What the newer version changed; nothing where no part differs. */
  public List<String> between(Activity older, Activity newer) {
    return Difference.between(older, newer).stream().map(this::sentence).toList();
  }

  /** What happened to one part. */
  public String sentence(Difference it) {
    List<String> done = new ArrayList<>();
    add(done, "history.added", it.added(), it.isSingle());
    add(done, "history.changed", it.changed(), it.isSingle());
    add(done, "history.removed", it.removed(), it.isSingle());
    return visit.say(
        "history.change",
        visit.code("part", it.part()),
        String.join(visit.say("history.separator"), done));
  }

  /** What happened to the only one of its kind needs no number. */
  private void add(List<String> done, String key, int count, boolean isSingle) {
    if (count > 0) {
      done.add(visit.say(key, isSingle ? 0 : count));
    }
  }
}
