package org.commonground.iati.writing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonground.iati.Attribute;
import org.commonground.iati.Element;
import org.commonground.iati.structure.ValueType;

/**
 * What the root element of a file says about the file.
 *
 * @param generated when the file was made; written to the second, in UTC
 * @param linkedDataDefault where records are described as linked data; empty to say nothing
 */
public record FileHeader(Instant generated, String linkedDataDefault) {
  private static final String VERSION = "2.03";

  /** Refuses null parts. */
  public FileHeader {
    Objects.requireNonNull(generated);
    Objects.requireNonNull(linkedDataDefault);
  }

  /**
   * The header of a file made now.
   *
   * @param clock says when now is
   * @return a header without linked data
   */
  public static FileHeader now(Clock clock) {
    return new FileHeader(clock.instant(), "");
  }

  /** The root element with nothing in it. */
  Element root(String name) {
    List<Attribute> attributes = new ArrayList<>();
    attributes.add(Attribute.of("version", VERSION));
    String moment = generated.truncatedTo(ChronoUnit.SECONDS).toString();
    attributes.add(Attribute.of("generated-datetime", moment));
    boolean activities = name.equals("iati-activities");
    boolean address = !linkedDataDefault.isEmpty() && ValueType.ANY_URI.accepts(linkedDataDefault);
    if (activities && address) {
      attributes.add(Attribute.of("linked-data-default", linkedDataDefault));
    }
    return Element.of(name).withAttributes(attributes);
  }
}
