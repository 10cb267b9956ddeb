package org.commonground.coordination.activities;

/** What became of a submission. */
public enum Registration {
  /** The register did not hold this activity of this reporter. */
  ADDED,
  /** The register held another version, which is history now. */
  CHANGED,
  /** The register held exactly this. */
  UNCHANGED,
  /**
   * The register holds a newer version, which stays the current one; this one was put into its
   * history.
   */
  OLDER
}
