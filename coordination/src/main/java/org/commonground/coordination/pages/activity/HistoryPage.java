package org.commonground.coordination.pages.activity;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activity.ActivityPage.VersionRow;
import org.commonground.coordination.pages.parts.Link;

/**
 * The history of one activity: what each version changed.
 *
 * @param visit the reader
 * @param title of the newest version
 * @param activity the activity's page
 * @param compare where to compare two versions
 * @param steps the newest first
 * @param left how many older versions are not compared, in words; empty when all are
 */
public record HistoryPage(
    Visit visit, Said title, Link activity, String compare, List<Step> steps, String left) {
  public HistoryPage {
    steps = List.copyOf(steps);
  }

  /**
   * A version and what it changed.
   *
   * @param version when it was stated and received, and where it stands
   * @param changes what differs from the version before, part by part
   * @param remark said in place of changes; empty where there are some
   */
  public record Step(VersionRow version, List<String> changes, String remark) {
    public Step {
      changes = List.copyOf(changes);
    }
  }
}
