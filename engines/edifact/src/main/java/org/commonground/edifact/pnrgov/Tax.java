package org.commonground.edifact.pnrgov;

/**
 * A tax of a ticket (TXD).
 *
 * @param amount the amount as written
 * @param country the country; may be empty
 * @param currency the currency; may be empty
 * @param type the code of the tax, such as {@code YQ}; may be empty
 */
public record Tax(String amount, String country, String currency, String type) {}
