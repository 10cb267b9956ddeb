package org.commonground.coordination.exchange.writing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Source;
import org.commonground.coordination.activities.Version;
import org.commonground.iati.Activity;
import org.commonground.iati.xml.CanonicalXml;

/** Activities as the register holds them, for tests of files. */
final class HeldSample {
  static final Instant RECEIVED = Instant.parse("2026-11-22T09:00:00Z");
  static final String TAG =
      "<tag vocabulary=\"99\" vocabulary-uri=\"urn:common-ground:themes\" code=\"%s\"/>";

  private HeldSample() {}

  /** An activity with the identifier XM-TEST-1 and these elements after its title. */
  static HeldActivity with(String title, String elements) {
    return numbered(1, title, elements);
  }

  static HeldActivity numbered(int number, String title, String elements) {
    String xml =
        """
        <iati-activity xml:lang="en"><iati-identifier>XM-TEST-%d</iati-identifier>\
        <reporting-org ref="XM-TEST" type="40"><narrative>Test</narrative></reporting-org>\
        <title><narrative>%s</narrative></title>%s</iati-activity>
        """
            .formatted(number, title, elements);
    var version =
        new Version(
            new ActivityId(new UUID(7, number)),
            3,
            null,
            RECEIVED,
            null,
            RECEIVED,
            "test",
            new Source("a.xml", "4214a65b", 12));
    var element = CanonicalXml.parse(xml.strip().getBytes(StandardCharsets.UTF_8));
    return new HeldActivity(version, new Activity(element));
  }

  static String tag(String theme) {
    return TAG.formatted(theme);
  }
}
