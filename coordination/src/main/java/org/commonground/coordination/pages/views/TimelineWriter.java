package org.commonground.coordination.pages.views;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Timelines;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.pages.views.Sight.Lane;
import org.commonground.coordination.search.Hit;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Draws the activities found along the years. */
@Component
final class TimelineWriter {
  private static final int YEARS = 24;
  private static final String PLANNED = "1";

  private final Timelines timelines;
  private final HitRows rows;

  TimelineWriter(Timelines timelines, HitRows rows) {
    this.timelines = timelines;
    this.rows = rows;
  }

  Sight.OfTimeline draw(Selection selection, SearchQuery query) {
    var visit = selection.visit();
    var hits = selection.found().hits();
    var scale = Scale.of(hits, visit.lastDay());
    var written = rows.of(visit, hits);
    List<Lane> lanes = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      var span = scale.span(hit.start(), hit.end(), hit.status().equals(PLANNED));
      lanes.add(new Lane(written.get(i), span, says(selection, hit)));
    }
    return new Sight.OfTimeline(timelines.byStatus(selection, query, YEARS), scale.names(), lanes);
  }

  private static String says(Selection selection, Hit hit) {
    if (hit.start() == null && hit.end() == null) {
      return selection.visit().say("lane.no-days");
    }
    return hit.end() == null ? selection.visit().say("lane.no-end") : "";
  }
}
