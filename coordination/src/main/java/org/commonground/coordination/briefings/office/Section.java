package org.commonground.coordination.briefings.office;

import java.util.List;

/**
 * A section as slides and text tell it.
 *
 * @param code what an editor calls it; empty for none
 * @param over the name of the section that it belongs to; empty at the top
 * @param title never empty
 * @param blocks in the order to show; empty when only the sections below it tell something
 */
public record Section(String code, String over, String title, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }

  /** Whether it belongs to another. */
  public boolean isBelow() {
    return !over.isEmpty();
  }
}
