package org.commonground.coordination.briefings;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.springframework.stereotype.Component;

/** Gives briefings to programs, in the shape of their file. */
@Component
public final class BriefingDocuments {
  private final Briefings briefings;
  private final BriefingWriter writer;
  private final BriefingSettings settings;

  BriefingDocuments(Briefings briefings, BriefingWriter writer, BriefingSettings settings) {
    this.briefings = briefings;
    this.writer = writer;
    this.settings = settings;
  }

  /** An issued briefing as it was. */
  public BriefingDocument of(Briefing issued) {
    return writer.view(issued).document(List.of());
  }

  /** The account of a period, in the reader's language and as of the day asked for. */
  public BriefingDocument of(Visit visit, ReportingPeriod period) {
    var briefing = briefings.write(period, visit.language(), visit.asOf());
    var imprint = new Imprint(visit.today(), settings.origin());
    return BriefingDocument.of(briefing, List.of(), imprint);
  }
}
