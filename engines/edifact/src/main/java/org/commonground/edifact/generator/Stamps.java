package org.commonground.edifact.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Dates and times as messages write them. */
final class Stamps {
  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

  private Stamps() {}

  /** Such as 261224. */
  static String yearFirst(LocalDate day) {
    char[] text = new char[6];
    pair(text, 0, day.getYear());
    pair(text, 2, day.getMonthValue());
    pair(text, 4, day.getDayOfMonth());
    return new String(text);
  }

  /** Such as 20261224. */
  static String fullYearFirst(LocalDate day) {
    char[] text = new char[8];
    pair(text, 0, day.getYear() / 100);
    pair(text, 2, day.getYear());
    pair(text, 4, day.getMonthValue());
    pair(text, 6, day.getDayOfMonth());
    return new String(text);
  }

  /** Such as 241226. */
  static String dayFirst(LocalDate day) {
    char[] text = new char[6];
    pair(text, 0, day.getDayOfMonth());
    pair(text, 2, day.getMonthValue());
    pair(text, 4, day.getYear());
    return new String(text);
  }

  /** Such as 24DEC26. */
  static String named(LocalDate day) {
    char[] text = new char[7];
    pair(text, 0, day.getDayOfMonth());
    int month = 3 * (day.getMonthValue() - 1);
    MONTHS.getChars(month, month + 3, text, 2);
    pair(text, 5, day.getYear());
    return new String(text);
  }

  /** Such as 2026-12-24. */
  static String iso(LocalDate day) {
    char[] text = new char[10];
    pair(text, 0, day.getYear() / 100);
    pair(text, 2, day.getYear());
    text[4] = '-';
    pair(text, 5, day.getMonthValue());
    text[7] = '-';
    pair(text, 8, day.getDayOfMonth());
    return new String(text);
  }

  /** Such as 1130. */
  static String clock(LocalDateTime time) {
    char[] text = new char[4];
    pair(text, 0, time.getHour());
    pair(text, 2, time.getMinute());
    return new String(text);
  }

  private static void pair(char[] text, int at, int number) {
    text[at] = (char) ('0' + number / 10 % 10);
    text[at + 1] = (char) ('0' + number % 10);
  }
}
