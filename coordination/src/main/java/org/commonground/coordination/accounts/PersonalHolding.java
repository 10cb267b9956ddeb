package org.commonground.coordination.accounts;

import java.util.List;
import java.util.Map;

/** What one capability holds about people. {@link PersonalRecords} asks all of them. */
public interface PersonalHolding {

  /** A word for what it is. */
  String kind();

  /** All of it about a person: values by name. */
  List<Map<String, Object>> find(DataSubject subject);

  /**
   * Removes all of it about a person that is not needed to prove what was done.
   *
   * @return how many entries
   */
  int erase(DataSubject subject);
}
