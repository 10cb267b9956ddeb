package org.commonground.coordination.pages.parts;

/**
 * A sentence to a reader and a way on.
 *
 * @param sentence what is so
 * @param label of the link
 * @param href where it leads
 */
public record Notice(String sentence, String label, String href) {}
