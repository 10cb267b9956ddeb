package org.commonground.edifact.pnrgov;

/**
 * Where in a message something stands that is to be purged on receipt.
 *
 * @param segment the segment's number in the message, UNH is 1
 * @param offset the byte in the file as received at which the segment starts
 * @param sensitivity why
 */
public record SensitiveMark(int segment, long offset, Sensitivity sensitivity) {}
