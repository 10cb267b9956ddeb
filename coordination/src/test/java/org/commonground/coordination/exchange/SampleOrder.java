package org.commonground.coordination.exchange;

import java.util.List;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.pages.ReaderWording;
import org.commonground.coordination.pages.Words;
import org.commonground.coordination.reference.Language;

/** Orders of files for tests: everything, newest, for a reader of one language. */
public final class SampleOrder {
  private SampleOrder() {}

  public static ExportOrder of(ExportFormat format) {
    return of(format, Language.ENGLISH);
  }

  public static ExportOrder of(ExportFormat format, Language language) {
    return new ExportOrder(
        format,
        AsOf.NOW,
        new ReaderWording(new Words(), language),
        List.of("Country or area: Kenya"),
        "https://register.example.org",
        "https://register.example.org/activities?country=KE");
  }
}
