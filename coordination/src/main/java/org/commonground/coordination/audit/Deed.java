package org.commonground.coordination.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something done to something. Holds no personal data but keys of accounts: entries stay for ever.
 *
 * @param reason why, in the words of who did it; empty for the reason of the {@link Actor}
 * @param detail further facts by name: texts, numbers, truth values and lists of them
 */
public record Deed(Action action, Subject subject, String reason, Map<String, ?> detail) {
  /** See {@link Deed}. */
  public Deed {
    detail = Collections.unmodifiableMap(new TreeMap<>(detail));
  }

  /** The same with a reason. */
  public Deed because(String why) {
    return new Deed(action, subject, why, detail);
  }

  /** The same with one more fact. */
  public Deed with(String name, Object value) {
    Map<String, Object> more = new TreeMap<>(detail);
    more.put(name, value);
    return new Deed(action, subject, reason, more);
  }
}
