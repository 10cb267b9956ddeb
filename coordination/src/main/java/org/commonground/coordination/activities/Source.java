package org.commonground.coordination.activities;

/**
 * Where a version was read.
 *
 * @param file the file's name, without the folders of the machine it lay on
 * @param fileFingerprint SHA-256 of the file's bytes, hexadecimal
 * @param line the line on which the record begins, counted from 1
 */
public record Source(String file, String fileFingerprint, int line) {}
