package org.commonground.edifact.travel;

import java.time.LocalDate;
import org.commonground.edifact.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A date in a person's life or document, as written.
 *
 * @param written the sender's text, such as {@code 840229} or {@code 14MAY71}
 * @param format the code of the text's format where the message states one, such as {@code 102};
 *     else empty
 * @param date the date, or null when the text is none that exists (such as {@code 19850000})
 */
@Personal
public record WrittenDate(String written, String format, @Nullable LocalDate date) {
  @Override
  public String toString() {
    return date == null ? "WrittenDate[no date]" : "WrittenDate[…]";
  }
}
