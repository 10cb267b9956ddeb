package org.commonground.coordination.exchange.tables;

import org.jspecify.annotations.Nullable;

/**
 * A place of a gazetteer.
 *
 * @param country alpha-2 code; empty when unknown
 * @param level 1 to 5 for administrative areas; 0 for others
 * @param code such as a P-code; empty when it has none
 * @param name what it is called
 * @param latitude degrees north; absent when unknown
 * @param longitude degrees east; absent when unknown
 */
public record Place(
    String country,
    int level,
    String code,
    String name,
    @Nullable Double latitude,
    @Nullable Double longitude) {}
