package org.commonground.coordination.briefings.office;

import java.util.List;

/**
 * A section as slides and text tell it.
 *
 * @param code what an editor calls it; empty for none
 * @param over the name of the section that it belongs to; empty at the top
 * @param title never empty
 * @param rank how it stands to others
 * @param blocks in the order to show; empty when only the sections below it tell something
 */
public record Section(String code, String over, String title, Rank rank, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }

  /** How a section stands to others. */
  public enum Rank {
    /** It belongs to no other and has none below. */
    ALONE,
    /** It begins a row of sections that belong to it. */
    HEAD,
    /** It belongs to the last head. */
    BELOW
  }
}
