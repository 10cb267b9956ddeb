package org.commonground.coordination.database;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody may see, as a set of marks. A record carries marks too ({@link #marksOf}); whoever
 * has one of them sees it. The database, the search index and the plain rule in {@link #sees} all
 * say the same.
 *
 * @param marks codes of audiences; {@code of:REPORTER} for all that a reporter reports, whatever
 *     its audience; {@code by:ID} for what a person has not handed on yet; {@code *} for
 *     everything. None holds a line break.
 */
public record Viewer(Set<String> marks) {
  private static final String ALL = "*";
  private static final String OF_REPORTER = "of:";
  private static final String BY_PERSON = "by:";

  /** No record has this mark; an empty setting would mean the public. */
  private static final String NONE = "-";

  /** Whoever has not signed in. */
  public static final Viewer PUBLIC = new Viewer(Set.of(Audience.PUBLIC.code()));

  /** Work that concerns every record, such as an import or the making of an index. */
  public static final Viewer EVERYTHING = new Viewer(Set.of(ALL));

  /** Sees nothing that is guarded. */
  public static final Viewer NOBODY = new Viewer(Set.of());

  /** See {@link Viewer}. */
  public Viewer {
    if (marks.stream().anyMatch(it -> it.indexOf('\n') >= 0)) {
      throw new IllegalArgumentException("a mark holds a line break: " + marks);
    }
    marks = Set.copyOf(marks);
  }

  /**
   * Sees what is for these audiences. {@link Audience#ENTITY} among them means what any entity kept
   * to itself; somebody who works for one entity only is {@link #workingFor} it.
   */
  public static Viewer of(Collection<Audience> audiences) {
    return new Viewer(
        audiences.stream().map(Audience::code).collect(Collectors.toUnmodifiableSet()));
  }

  /** Sees besides everything that this organisation reports. */
  public Viewer workingFor(String reporter) {
    if (reporter.isEmpty()) {
      return this;
    }
    return with(OF_REPORTER + reporter);
  }

  /** Sees besides what this person has begun and not handed on. */
  public Viewer being(UUID person) {
    return with(BY_PERSON + person);
  }

  private Viewer with(String mark) {
    Set<String> more = new TreeSet<>(marks);
    more.add(mark);
    return new Viewer(more);
  }

  /** Whether every record is seen. */
  public boolean seesEverything() {
    return marks.contains(ALL);
  }

  /** Whether what this organisation reports is the viewer's own. */
  public boolean worksFor(String reporter) {
    return seesEverything() || (!reporter.isEmpty() && marks.contains(OF_REPORTER + reporter));
  }

  /** Whether a record is seen that has this audience and this reporter. */
  public boolean sees(Audience audience, String reporter) {
    return seesEverything() || marksOf(audience, reporter).stream().anyMatch(marks::contains);
  }

  /**
   * The marks of a record.
   *
   * @param reporter key of the organisation that reports it; empty when none is known
   */
  public static List<String> marksOf(Audience audience, String reporter) {
    return reporter.isEmpty()
        ? List.of(audience.code())
        : List.of(audience.code(), OF_REPORTER + reporter);
  }

  /** The marks as the database is told them. */
  String setting() {
    return marks.isEmpty() ? NONE : String.join("\n", new TreeSet<>(marks));
  }
}
