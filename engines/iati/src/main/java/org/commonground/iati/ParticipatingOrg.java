package org.commonground.iati;

/**
 * An organisation in a role.
 *
 * @param role the code of codelist OrganisationRole: 1 funding, 2 accountable, 3 extending, 4
 *     implementing; empty when not stated
 * @param organisation who
 */
public record ParticipatingOrg(String role, Organisation organisation) {}
