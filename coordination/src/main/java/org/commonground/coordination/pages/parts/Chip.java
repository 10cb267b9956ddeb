package org.commonground.coordination.pages.parts;

/**
 * A filter that is on.
 *
 * @param kind what is filtered, such as the word for country
 * @param label the choice
 * @param href this page without it
 */
public record Chip(String kind, String label, String href) {}
