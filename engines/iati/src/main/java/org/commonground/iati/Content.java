package org.commonground.iati;

/** What stands between the tags of an element: another element, or text. */
public sealed interface Content permits Element, Text {}
