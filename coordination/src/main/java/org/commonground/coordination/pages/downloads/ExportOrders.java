package org.commonground.coordination.pages.downloads;

import java.util.List;
import org.commonground.coordination.exchange.ExportFormat;
import org.commonground.coordination.exchange.ExportOrder;
import org.commonground.coordination.pages.ReaderWording;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.Facets;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Orders files for a reader: in the reader's words, with what was asked for written into them. */
@Component
public final class ExportOrders {
  private final Facets facets;

  ExportOrders(Facets facets) {
    this.facets = facets;
  }

  /**
   * An order for the activities that a question finds.
   *
   * @param origin where the register's pages are, without a slash at the end; empty when unknown
   */
  public ExportOrder of(Visit visit, SearchQuery query, ExportFormat format, String origin) {
    List<String> asked =
        facets.chips(visit, query).stream()
            .map(chip -> visit.say("result.part", chip.kind(), chip.label()))
            .toList();
    String list = origin.isEmpty() ? "" : origin + visit.links().same("/activities");
    return new ExportOrder(format, query.asOf(), ReaderWording.of(visit), asked, origin, list);
  }

  /** An order for one activity. */
  ExportOrder of(Visit visit, String identifier, ExportFormat format, String origin) {
    String asked = visit.say("result.part", visit.say("fact.identifier"), identifier);
    String page =
        origin.isEmpty() ? "" : origin + visit.links().path().replaceAll("\\.[a-z.]+$", "");
    return new ExportOrder(
        format, visit.asOf(), ReaderWording.of(visit), List.of(asked), origin, page);
  }
}
