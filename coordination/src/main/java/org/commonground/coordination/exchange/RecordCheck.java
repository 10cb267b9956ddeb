package org.commonground.coordination.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.commonground.iati.Activity;
import org.commonground.iati.Finding;
import org.commonground.iati.OrganisationRecord;
import org.commonground.iati.reading.Item.Header;
import org.commonground.iati.rules.Checker;

/**
 * What the standard says of the records of one file. Files before 2.01 may have their elements in
 * any order, so the order that they have after the upgrade is nobody's mistake.
 */
final class RecordCheck {
  private static final String ORDER = "schema-order";

  private final Checker checker;
  private final AtomicBoolean anyOrder = new AtomicBoolean();

  RecordCheck(Checker checker) {
    this.checker = checker;
  }

  void begin(Header header) {
    anyOrder.set(!header.version().startsWith("2"));
  }

  /** Findings about an activity, after those of its upgrade. */
  List<Finding> of(Activity activity, List<Finding> upgrade) {
    return both(upgrade, checker.check(activity));
  }

  /** Findings about an organisation, after those of its upgrade. */
  List<Finding> of(OrganisationRecord organisation, List<Finding> upgrade) {
    return both(upgrade, checker.check(organisation));
  }

  private List<Finding> both(List<Finding> upgrade, List<Finding> found) {
    List<Finding> all = new ArrayList<>(upgrade);
    for (Finding finding : found) {
      if (!anyOrder.get() || !finding.rule().equals(ORDER)) {
        all.add(finding);
      }
    }
    return all;
  }
}
