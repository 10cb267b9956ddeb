package org.commonground.iati.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.commonground.iati.OrganisationRecord;
import org.commonground.iati.xml.CanonicalXml;

/**
 * Writes a file of IATI 2.03 record by record, in flat memory.
 *
 * <p>Every record goes through {@link Conformity#toValid}, so the file is valid against the XSD
 * whatever the sources were like; only a file without any record is not, because 2.03 requires one.
 * One writer belongs to one thread.
 *
 * <p>Hot path: every export. A record that is valid already is looked at once and not copied.
 */
public final class IatiWriter implements AutoCloseable {
  private static final byte[] DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.US_ASCII);
  private static final int END_OF_EMPTY_TAG = "/>".length();

  private final OutputStream out;
  private final String root;

  private IatiWriter(OutputStream out, String root, FileHeader header) throws IOException {
    this.out = out;
    this.root = root;
    byte[] start = CanonicalXml.write(header.root(root));
    out.write(DECLARATION);
    out.write(start, 0, start.length - END_OF_EMPTY_TAG);
    for (var namespace : Marks.NAMESPACES.entrySet()) {
      write(" xmlns:" + namespace.getKey() + "=\"" + namespace.getValue() + '"');
    }
    write(">\n");
  }

  /**
   * Begins a file of activities.
   *
   * @param out where the bytes go, in UTF-8; buffered by the caller, and not closed here
   * @param header what the root element says
   * @return a writer that has to be closed to complete the file
   * @throws IOException if the stream does
   */
  public static IatiWriter activities(OutputStream out, FileHeader header) throws IOException {
    return new IatiWriter(out, "iati-activities", header);
  }

  /**
   * Begins a file of organisations.
   *
   * @param out where the bytes go, in UTF-8; buffered by the caller, and not closed here
   * @param header what the root element says
   * @return a writer that has to be closed to complete the file
   * @throws IOException if the stream does
   */
  public static IatiWriter organisations(OutputStream out, FileHeader header) throws IOException {
    return new IatiWriter(out, "iati-organisations", header);
  }

  /**
   * Writes an activity.
   *
   * @param activity in the terms of 2.03, complete or not
   * @throws IOException if the stream does
   * @throws IllegalStateException if this is a file of organisations
   */
  public void write(Activity activity) throws IOException {
    write(activity.element(), "iati-activities");
  }

  /**
   * Writes an organisation.
   *
   * @param organisation in the terms of 2.03, complete or not
   * @throws IOException if the stream does
   * @throws IllegalStateException if this is a file of activities
   */
  public void write(OrganisationRecord organisation) throws IOException {
    write(organisation.element(), "iati-organisations");
  }

  private void write(Element record, String expectedRoot) throws IOException {
    if (!root.equals(expectedRoot)) {
      throw new IllegalStateException(
          "%s belongs in %s, and this file is %s".formatted(record.name(), expectedRoot, root));
    }
    out.write(CanonicalXml.write(Conformity.toValid(record), Marks.NAMESPACES));
    out.write('\n');
  }

  /**
   * Completes the file. The stream is flushed and stays open.
   *
   * @throws IOException if the stream does
   */
  @Override
  public void close() throws IOException {
    write("</" + root + ">\n");
    out.flush();
  }

  private void write(String ascii) throws IOException {
    out.write(ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
