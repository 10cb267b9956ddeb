package org.commonground.coordination.briefings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.reference.Language;
import org.jspecify.annotations.Nullable;

/**
 * A dated account of a period, made from records and from nothing else.
 *
 * @param title with the period written out
 * @param language of its words
 * @param period the days it reports on
 * @param asOf the day whose picture it shows
 * @param figures the figures at its head
 * @param pillars its sections
 * @param resolutions how often Security Council resolutions are named, in their order
 * @param money what was reported about money
 * @param unclassified how many activities ran in the period without any theme of our vocabulary:
 *     counted, not told
 * @param unknown what this briefing does not know
 * @param records every record that it names, by id
 */
public record Briefing(
    String title,
    Language language,
    ReportingPeriod period,
    AsOf asOf,
    List<Figure> figures,
    List<PillarSection> pillars,
    List<Named> resolutions,
    Money money,
    long unclassified,
    List<Sentence> unknown,
    Map<ActivityId, RecordLink> records) {
  public Briefing {
    figures = List.copyOf(figures);
    pillars = List.copyOf(pillars);
    resolutions = List.copyOf(resolutions);
    unknown = List.copyOf(unknown);
    records = Map.copyOf(records);
  }

  /** The record with an id that this briefing names. */
  public RecordLink record(ActivityId id) {
    RecordLink found = records.get(id);
    if (found == null) {
      throw new IllegalArgumentException("this briefing names no record " + id);
    }
    return found;
  }

  /** Whether no activity with a theme ran in the period or comes next. */
  public boolean isEmpty() {
    return pillars.isEmpty();
  }

  /**
   * A record that is named.
   *
   * @param version what its source stated when, and where it was read
   * @param identifier the IATI identifier
   * @param title never empty
   * @param titleLanguage of the title; empty when it is the briefing's or unknown
   */
  public record RecordLink(Version version, String identifier, String title, String titleLanguage) {
    /** The register's identifier. */
    public ActivityId id() {
      return version.activity();
    }
  }

  /** What the figures at the head count. */
  public enum FigureKind {
    /** Events held and activities completed in the period. */
    DELIVERED,
    /** Activities that ran in the period and went on. */
    UNDER_WAY,
    /** Countries and areas that these were for or took place in. */
    COUNTRIES,
    /** Organisations that took part in these, in any role. */
    ORGANISATIONS,
    /** People who took part, where they were counted. */
    PARTICIPANTS,
    /** Organisations that funded these. */
    DONORS,
    /** Activities that start in the twelve months after. */
    UPCOMING;

    String key() {
      return "briefing.figure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A figure and the records that it was counted from.
   *
   * @param kind what is counted
   * @param value the figure; absent when no record says
   * @param text the figure as the reader writes it
   * @param label what is counted, in words
   * @param note what is not in it; empty for nothing to say
   * @param records each counted record once
   */
  public record Figure(
      FigureKind kind,
      @Nullable Long value,
      String text,
      String label,
      String note,
      List<ActivityId> records) {
    public Figure {
      records = List.copyOf(records);
    }
  }

  /**
   * What was done under one pillar.
   *
   * @param code the pillar's code; empty for activities that state none
   * @param name its short name and its name, or the words for none
   * @param areas its programme areas
   */
  public record PillarSection(String code, String name, List<AreaSection> areas) {
    public PillarSection {
      areas = List.copyOf(areas);
    }
  }

  /**
   * What was done in one programme area.
   *
   * @param code the area's code; empty for activities that state none
   * @param name its name, or the words for none
   * @param groups its items by how they stand to the period, none empty
   */
  public record AreaSection(String code, String name, List<Group> groups) {
    public AreaSection {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Items of one standing, by day.
   *
   * @param standing which
   * @param name what that means, in words
   * @param items earliest first
   */
  public record Group(Standing standing, String name, List<Item> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * What is told of one activity.
   *
   * @param activity its record
   * @param kind what kind of event it is; empty for none
   * @param sentences when, where, with whom, for how many, with what result and money
   */
  public record Item(ActivityId activity, String kind, List<Sentence> sentences) {
    public Item {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Something with a name and the records that name it.
   *
   * @param code its code or key
   * @param name in the reader's language
   * @param records at least one
   */
  public record Named(String code, String name, List<ActivityId> records) {
    public Named {
      records = List.copyOf(records);
    }
  }

  /**
   * What was reported about money.
   *
   * @param amounts sums of one kind, currency and, for budgets, days
   * @param donors who funded what ran in the period
   * @param announced who is named as funding what is only planned, and by pledge
   * @param warnings why some amounts cannot be added up
   */
  public record Money(
      List<Amount> amounts, List<Donor> donors, List<Donor> announced, List<Sentence> warnings) {
    public Money {
      amounts = List.copyOf(amounts);
      donors = List.copyOf(donors);
      announced = List.copyOf(announced);
      warnings = List.copyOf(warnings);
    }

    /** Whether nothing was reported. */
    public boolean isEmpty() {
      return amounts.isEmpty() && donors.isEmpty() && announced.isEmpty();
    }
  }

  /**
   * A sum as reported.
   *
   * @param kind what it is
   * @param label what it is, in words, with the days of a budget
   * @param currency ISO 4217 code; empty when unknown
   * @param value the sum
   * @param text the sum as the reader writes it
   * @param from first day of a budget; absent otherwise or when unknown
   * @param to last day of a budget; absent otherwise or when unknown
   * @param records that report it
   */
  public record Amount(
      MoneyKind kind,
      String label,
      String currency,
      BigDecimal value,
      String text,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<ActivityId> records) {
    public Amount {
      records = List.copyOf(records);
    }
  }

  /**
   * An organisation that gives.
   *
   * @param key its key in {@code organisations}; empty when it cannot be keyed
   * @param name in the reader's language
   * @param amounts what it gave in the period by kind and currency; empty when no source says
   * @param records that name it
   */
  public record Donor(String key, String name, List<Amount> amounts, List<ActivityId> records) {
    public Donor {
      amounts = List.copyOf(amounts);
      records = List.copyOf(records);
    }
  }
}
