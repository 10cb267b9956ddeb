package org.commonground.iati.reading;

/**
 * How large one record may be. A larger one is refused and the rest of the file goes on.
 *
 * @param maxRecordChars characters of XML
 * @param maxRecordNodes elements, attributes and stretches of text
 * @param maxDepth elements in one another
 * @param maxStrayFindings how many findings about text outside of records are given one by one
 */
public record ReaderLimits(
    int maxRecordChars, int maxRecordNodes, int maxDepth, int maxStrayFindings) {
  /** 64 Mi characters, two million nodes, 100 levels, 100 findings outside of records. */
  public static final ReaderLimits DEFAULT = new ReaderLimits(64 << 20, 2_000_000, 100, 100);

  /** Refuses limits that nothing could meet. */
  public ReaderLimits {
    if (maxRecordChars < 1_024 || maxRecordNodes < 1 || maxDepth < 1 || maxStrayFindings < 0) {
      throw new IllegalArgumentException(
          "limits have to leave room for a record: at least 1024 characters, 1 node, 1 level");
    }
  }
}
