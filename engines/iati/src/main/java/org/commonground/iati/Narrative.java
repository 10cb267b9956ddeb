package org.commonground.iati;

/**
 * A text in one language.
 *
 * @param language the ISO 639-1 code as stated, on the narrative or as the activity's default;
 *     empty when the file states none
 * @param text the text, stripped, never blank
 */
public record Narrative(String language, String text) {}
