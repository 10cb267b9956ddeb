package org.commonground.edifact;

/**
 * Bytes of a file that belong to no interchange: a telex header, a footer of electronic mail.
 *
 * @param offset the first byte, counted from 0
 * @param length how many bytes
 */
public record Outside(long offset, long length) {}
