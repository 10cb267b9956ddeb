package org.commonground.coordination.activities;

import java.nio.charset.StandardCharsets;
import org.commonground.iati.Activity;
import org.commonground.iati.xml.CanonicalXml;

/**
 * An activity for tests, valid unless told otherwise.
 *
 * @param identifier its IATI identifier
 * @param reporter the reporter's identifier
 * @param title its English title
 * @param lastUpdated when it was last updated; empty to say nothing
 */
public record SampleActivity(String identifier, String reporter, String title, String lastUpdated) {

  public static SampleActivity anActivity() {
    return new SampleActivity("XM-TEST-1", "XM-TEST", "Training of trainers", "2019-05-01");
  }

  public SampleActivity called(String other) {
    return new SampleActivity(identifier, reporter, other, lastUpdated);
  }

  public SampleActivity identifiedBy(String other) {
    return new SampleActivity(other, reporter, title, lastUpdated);
  }

  public SampleActivity reportedBy(String other) {
    return new SampleActivity(identifier, other, title, lastUpdated);
  }

  public SampleActivity updated(String day) {
    return new SampleActivity(identifier, reporter, title, day);
  }

  public SampleActivity neverSaidWhenUpdated() {
    return updated("");
  }

  public Activity activity() {
    return new Activity(CanonicalXml.parse(xml().getBytes(StandardCharsets.UTF_8)));
  }

  public String xml() {
    return """
    <iati-activity xml:lang="en" default-currency="USD"%s>\
    <iati-identifier>%s</iati-identifier>\
    <reporting-org ref="%s" type="40"><narrative>Reporter %s</narrative></reporting-org>\
    <title><narrative>%s</narrative></title>\
    <description><narrative>What is done</narrative></description>\
    <participating-org role="4" ref="%s" type="40"><narrative>Reporter %s</narrative></participating-org>\
    <activity-status code="2"/>\
    <activity-date type="2" iso-date="2019-01-01"/>\
    <recipient-country code="KE"/>\
    <sector vocabulary="1" code="15210"/>\
    </iati-activity>\
    """
        .formatted(
            lastUpdated.isEmpty() ? "" : " last-updated-datetime=\"" + lastUpdated + "T00:00:00Z\"",
            identifier,
            reporter,
            reporter,
            title,
            reporter,
            reporter);
  }
}
