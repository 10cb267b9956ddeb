package org.commonground.coordination.pages.activities;

import java.util.List;
import java.util.function.UnaryOperator;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;

/** The files and feeds in which activities can be taken along. */
public final class Files {
  private Files() {}

  /**
   * All of them.
   *
   * @param address puts the question of the page to the address of a file
   */
  public static List<Link> of(Visit visit, UnaryOperator<String> address) {
    return List.of(
        new Link(visit.say("download.xlsx"), address.apply("/export.xlsx")),
        new Link(visit.say("download.csv"), address.apply("/export.csv")),
        new Link(visit.say("download.hxl"), address.apply("/export.hxl.csv")),
        new Link(visit.say("download.ics"), address.apply("/export.ics")),
        new Link(visit.say("download.json"), address.apply("/export.json")),
        new Link(visit.say("download.iati"), address.apply("/export.xml")),
        new Link(visit.say("download.subscribe"), address.apply("/calendar.ics")),
        new Link(visit.say("download.feed"), address.apply("/feed.atom")));
  }
}
