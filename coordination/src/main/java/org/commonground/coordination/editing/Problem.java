package org.commonground.coordination.editing;

/**
 * What is wrong in a form.
 *
 * @param part its name
 * @param row its place in the form, from 0
 * @param field its name; empty for the whole part
 * @param word what is wrong, for messages
 */
public record Problem(String part, int row, String field, String word) {}
