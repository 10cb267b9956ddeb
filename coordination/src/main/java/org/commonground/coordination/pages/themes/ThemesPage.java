package org.commonground.coordination.pages.themes;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.IndexGroup;

/**
 * The theme vocabulary with the number of activities of each theme.
 *
 * @param visit the reader
 * @param groups by kind
 */
public record ThemesPage(Visit visit, List<IndexGroup> groups) {
  public ThemesPage {
    groups = List.copyOf(groups);
  }
}
