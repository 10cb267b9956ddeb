package org.commonground.coordination.briefings.print;

import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what FOP says while it sets pages into the log, where it is worth a look. */
final class PrintEvents implements EventListener {
  private static final Logger LOG = LoggerFactory.getLogger(PrintEvents.class);

  @Override
  public void processEvent(Event event) {
    if (event.getSeverity() == EventSeverity.ERROR || event.getSeverity() == EventSeverity.FATAL) {
      LOG.atWarn()
          .addKeyValue("said", EventFormatter.format(event))
          .log("setting the pages of a briefing");
    } else {
      LOG.atDebug()
          .addKeyValue("said", EventFormatter.format(event))
          .log("setting the pages of a briefing");
    }
  }
}
