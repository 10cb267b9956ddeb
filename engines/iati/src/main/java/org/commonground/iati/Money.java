package org.commonground.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount with its currency. Amounts of different currencies are never added.
 *
 * @param amount the value; may be negative
 * @param currency the ISO 4217 code, the activity's default when the value states none; empty when
 *     unknown
 * @param valueDate the day for exchange rates; absent when not stated
 */
public record Money(BigDecimal amount, String currency, @Nullable LocalDate valueDate) {}
