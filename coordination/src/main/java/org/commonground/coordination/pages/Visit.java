package org.commonground.coordination.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.reference.Language;

/**
 * One reader's visit to one page: what every template needs to speak, count and link.
 *
 * @param language in which the page speaks
 * @param asOf the day whose picture is asked for
 * @param today the reader's day, in UTC
 * @param links addresses from here
 * @param notes what was asked for and could not be understood, in the reader's words
 * @param words every message
 * @param look light, dark, or as the reader's system wants it
 * @param reader whether the reader has signed in, and may write
 */
public record Visit(
    Language language,
    AsOf asOf,
    LocalDate today,
    Links links,
    List<String> notes,
    Words words,
    Look look,
    Reader reader) {

  /** What a reader may do besides reading what is public. */
  public enum Reader {
    /** Has not signed in. */
    ANYBODY,
    /** Has signed in. */
    SIGNED_IN,
    /** Has signed in and writes. */
    WRITER
  }

  public Visit {
    notes = List.copyOf(notes);
  }

  /** A visit of a reader who chose no look and has not signed in. */
  public Visit(
      Language language, AsOf asOf, LocalDate today, Links links, List<String> notes, Words words) {
    this(language, asOf, today, links, notes, words, Look.SYSTEM, Reader.ANYBODY);
  }

  /** Whether the reader has signed in. */
  public boolean isSignedIn() {
    return reader != Reader.ANYBODY;
  }

  /** Whether the reader writes, if only what others have to confirm. */
  public boolean mayWrite() {
    return reader == Reader.WRITER;
  }

  /** The message in the reader's language. */
  public String say(String key, Object... arguments) {
    return words.say(language, key, arguments);
  }

  /** The name of a code, where {@code kind.code} is a message; else the code itself. */
  public String code(String kind, String code) {
    return findCode(kind, code).orElse(code);
  }

  /** The name of a code, where {@code kind.code} is a message. */
  public Optional<String> findCode(String kind, String code) {
    return words.find(language, kind + '.' + code);
  }

  public Locale locale() {
    return language.locale();
  }

  public Figures figures() {
    return new Figures(language);
  }

  /** A whole number as the reader writes it. */
  public String number(long value) {
    return figures().number(value);
  }

  /** A link to another page of ours; see {@link Links#to}. */
  public String to(String target, String... namesAndValues) {
    return links.to(target, namesAndValues);
  }

  /** The day asked for as an address writes it; empty for now. */
  public String asOfText() {
    var day = asOf.day();
    return day == null ? "" : day.toString();
  }

  /** The last day of the picture: the day asked for, or the reader's. */
  public LocalDate lastDay() {
    var day = asOf.day();
    return day == null ? today : day;
  }

  /** The same visit with more notes for the reader. */
  public Visit noting(List<String> more) {
    var all = new java.util.ArrayList<>(notes);
    all.addAll(more);
    return new Visit(language, asOf, today, links, all, words, look, reader);
  }
}
