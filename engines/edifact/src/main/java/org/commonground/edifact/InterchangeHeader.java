package org.commonground.edifact;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The header of an interchange (UNB). Each text may be empty when the sender left it out.
 *
 * @param syntax the syntax identifier and version as written, such as {@code UNOA:4}
 * @param sender who sends
 * @param recipient who is meant to receive
 * @param prepared when it was prepared, or null when that is not stated or no time
 * @param preparedAsWritten the date and the time as written, joined by a colon
 * @param reference the interchange control reference
 * @param application the application reference, such as {@code APIS}
 * @param acknowledgementRequested whether an acknowledgement is asked for
 * @param test whether the interchange is a test
 */
public record InterchangeHeader(
    String syntax,
    Party sender,
    Party recipient,
    @Nullable LocalDateTime prepared,
    String preparedAsWritten,
    String reference,
    String application,
    boolean acknowledgementRequested,
    boolean test) {}
