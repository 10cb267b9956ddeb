package org.commonground.coordination.pages.about;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activity.ActivityPage.Fact;
import org.commonground.coordination.pages.parts.Bars;

/**
 * About the data.
 *
 * @param visit the reader
 * @param facts how much is held and how fresh it is
 * @param topics what to know before reading a figure
 * @param reporters whose data it is
 */
public record AboutPage(Visit visit, List<Fact> facts, List<Topic> topics, Bars reporters) {
  public AboutPage {
    facts = List.copyOf(facts);
    topics = List.copyOf(topics);
  }

  /**
   * A paragraph.
   *
   * @param heading what it is about
   * @param text plain
   */
  public record Topic(String heading, String text) {}
}
