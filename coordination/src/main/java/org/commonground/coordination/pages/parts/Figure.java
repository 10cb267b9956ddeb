package org.commonground.coordination.pages.parts;

/**
 * A figure that stands for itself.
 *
 * @param value as the reader writes it
 * @param label what is counted
 * @param href where it can be looked into; empty for nowhere
 */
public record Figure(String value, String label, String href) {}
