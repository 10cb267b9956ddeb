package org.commonground.coordination.pages.organisations;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.IndexGroup;

/**
 * Organisations that take part in activities.
 *
 * @param visit the reader
 * @param types organisations' types by number of activities
 * @param reporters those that report
 * @param groups those that take part, most active first
 * @param says how many there are and how many are listed
 */
public record OrganisationsPage(
    Visit visit, Bars types, Bars reporters, List<IndexGroup> groups, String says) {
  public OrganisationsPage {
    groups = List.copyOf(groups);
  }
}
