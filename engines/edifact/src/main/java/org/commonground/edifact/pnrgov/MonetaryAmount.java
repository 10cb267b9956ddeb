package org.commonground.edifact.pnrgov;

/**
 * An amount of a ticket (MON).
 *
 * @param type the code, such as {@code B} base fare or {@code T} total; may be empty
 * @param amount the amount as written, or a code where it is not disclosed
 * @param currency the currency; may be empty
 * @param rest further components joined by colons; usually empty
 */
public record MonetaryAmount(String type, String amount, String currency, String rest) {}
