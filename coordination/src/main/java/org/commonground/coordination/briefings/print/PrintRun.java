package org.commonground.coordination.briefings.print;

/**
 * A stretch of text that one font sets.
 *
 * @param text what is printed
 * @param font the name of the font; empty for the font of the surrounding text
 */
public record PrintRun(String text, String font) {}
