package org.commonground.iati;

/**
 * A link to another activity.
 *
 * @param type the code of codelist RelatedActivityType: 1 parent, 2 child, 3 sibling, 4 co-funded,
 *     5 third party
 * @param ref the other activity's identifier
 */
public record RelatedActivity(String type, String ref) {}
