package org.commonground.iati;

/**
 * A description of one type.
 *
 * @param type the code of codelist DescriptionType: 1 general, 2 objectives, 3 target groups, 4
 *     other
 * @param text by language
 */
public record Description(String type, Narratives text) {}
