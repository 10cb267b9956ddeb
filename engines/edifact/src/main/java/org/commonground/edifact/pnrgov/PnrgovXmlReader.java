package org.commonground.edifact.pnrgov;

import org.commonground.edifact.Finding;
import org.commonground.edifact.xml.XmlText;
import org.commonground.edifact.xml.XmlTree;

/**
 * Reads pushes of bookings in XML ({@code IATA_PNRGOV_NotifRQ}) into the values that {@link
 * PnrgovReader} makes of EDIFACT, so that all that follows is one.
 *
 * <p>The schema is licensed and was not at hand: names of elements and attributes are those that
 * public programs read and write. So much is tolerated: any prefix of names or none, an envelope
 * around the push, several pushes in one file, bookings without a root. What is not known is kept
 * as text, and an unknown element is a finding with its path. Behind a mistake in the form reading
 * goes on.
 *
 * <ul>
 *   <li>The segment of a finding, service or mark is the number of an element, counted from 1 by
 *       start tags; the offset is the byte at which that element starts.
 *   <li>Documents, visas and addresses that stand in attributes become the free text of the special
 *       service that means the same, so {@link SpecialService#text} is not as written there.
 *   <li>Kept segments are XML: what was left of an element when all known was taken.
 *   <li>XML names no function (22 or 141), no parts and no groups as far as was seen.
 * </ul>
 *
 * <p>Thread-safe.
 */
public final class PnrgovXmlReader {
  private static final int LARGEST = (1 << 29) - 1;
  private final FlagList flags;

  /**
   * A reader that marks what is to be purged by a state's own list.
   *
   * @param flags the list
   */
  public PnrgovXmlReader(FlagList flags) {
    this.flags = flags;
  }

  /** A reader with the list that comes with this engine. */
  public PnrgovXmlReader() {
    this(FlagList.SHIPPED);
  }

  /**
   * Whether a file is XML for all that its start tells.
   *
   * @param file the bytes as received
   * @return true when the first character that is no space is {@code <}
   */
  public static boolean isXml(byte[] file) {
    return XmlText.isXml(file);
  }

  /**
   * Reads a file. Never throws because of what is in it.
   *
   * @param file the bytes as received, up to 512 MiB
   * @return its pushes and what is wrong
   */
  public PnrgovXmlFile read(byte[] file) {
    if (file.length > LARGEST) {
      String found = "expected at most %d bytes, found %d".formatted(LARGEST, file.length);
      return PnrgovXmlFile.unread(Finding.error(0, 0, "file-too-large", found));
    }
    return new XmlReading(new XmlTree(XmlText.of(file)), flags).read();
  }
}
