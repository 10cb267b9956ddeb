package org.commonground.edifact;

/**
 * The header of a group of messages (UNG). Each text may be empty.
 *
 * @param type the type of the messages, such as {@code PAXLST}
 * @param sender the sending application
 * @param recipient the receiving application
 * @param reference the group's reference
 */
public record GroupHeader(String type, Party sender, Party recipient, String reference) {}
