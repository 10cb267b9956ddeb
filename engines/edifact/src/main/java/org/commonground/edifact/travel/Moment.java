package org.commonground.edifact.travel;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of a flight, local to the place.
 *
 * @param function the code of what the time is: {@code 189} scheduled and {@code 133} estimated
 *     departure, {@code 232} scheduled and {@code 132} estimated arrival, and others
 * @param written the sender's text, such as {@code 2612241130}
 * @param format the code of the text's format, such as {@code 201}; may be empty
 * @param at the time, at midnight when only a day is stated, or null when the text is no time
 */
public record Moment(String function, String written, String format, @Nullable LocalDateTime at) {}
