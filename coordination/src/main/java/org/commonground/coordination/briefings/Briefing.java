package org.commonground.coordination.briefings;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
 * @param comparison what its figures are compared with
 * @param figures the figures at its head
 * @param charts the same counts drawn: by pillar, programme area, country and month
 * @param news what is new since the period before: begun, completed, announced; none empty
 * @param pillars its sections
 * @param resolutions how often Security Council resolutions are named, in their order
 * @param newPartners organisations that took part in this period and not in the one before
 * @param money what was reported about money
 * @param unclassified how many activities ran in the period without any theme of our vocabulary:
 *     counted, not told
 * @param unknown what this briefing does not know
 * @param annex what the resolution on quarterly briefings asks for, as far as records answer it
 * @param additions what editors added in their own words
 * @param issue when and by whom it was issued; absent while it is made anew each time
 * @param records every record that it names, by id, in the order of ids
 */
public record Briefing(
    String title,
    Language language,
    ReportingPeriod period,
    AsOf asOf,
    Comparison comparison,
    List<Figure> figures,
    List<Chart> charts,
    List<Named> news,
    List<PillarSection> pillars,
    List<Named> resolutions,
    List<Named> newPartners,
    Money money,
    long unclassified,
    List<Sentence> unknown,
    List<Requirement> annex,
    List<Addition> additions,
    @Nullable Issue issue,
    Map<ActivityId, RecordLink> records) {
  /** The section of the figures and charts at the head. */
  public static final String FIGURES = "figures";

  /** The section of what is new since the period before. */
  public static final String NEWS = "news";

  /** The section of new partners. */
  public static final String PARTNERS = "partners";

  /** The section of money and donors. */
  public static final String MONEY = "money";

  /** The section of what the resolution on quarterly briefings asks for. */
  public static final String ANNEX = "annex";

  /** The section of what is not known. */
  public static final String UNKNOWN = "unknown";

  public Briefing {
    figures = List.copyOf(figures);
    charts = List.copyOf(charts);
    news = List.copyOf(news);
    pillars = List.copyOf(pillars);
    resolutions = List.copyOf(resolutions);
    newPartners = List.copyOf(newPartners);
    unknown = List.copyOf(unknown);
    annex = List.copyOf(annex);
    additions = List.copyOf(additions);
    records = Collections.unmodifiableMap(new TreeMap<>(records));
  }

  /** The record with an id that this briefing names. */
  public RecordLink record(ActivityId id) {
    RecordLink found = records.get(id);
    if (found == null) {
      throw new IllegalArgumentException("this briefing names no record " + id);
    }
    return found;
  }

  /**
   * The sections that it has, as an editor names them: those that every briefing has, and the codes
   * of its pillars and programme areas.
   */
  public List<String> sections() {
    var codes = new LinkedHashSet<String>(List.of(FIGURES, NEWS));
    for (PillarSection pillar : pillars) {
      codes.add(pillar.code());
      pillar.areas().forEach(area -> codes.add(area.code()));
    }
    codes.addAll(List.of(PARTNERS, MONEY, ANNEX, UNKNOWN));
    codes.remove("");
    return List.copyOf(codes);
  }

  /** The same briefing with what editors added. */
  public Briefing with(List<Addition> added) {
    return as(added, issue);
  }

  /** The same briefing, issued. */
  public Briefing issued(Issue as) {
    return as(additions, as);
  }

  private Briefing as(List<Addition> additions, @Nullable Issue issue) {
    return new Briefing(
        title,
        language,
        period,
        asOf,
        comparison,
        figures,
        charts,
        news,
        pillars,
        resolutions,
        newPartners,
        money,
        unclassified,
        unknown,
        annex,
        additions,
        issue,
        records);
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

  /**
   * The period that figures, news and partners are compared with, in the same picture.
   *
   * @param period the days before
   * @param isKnown whether any record tells of those days: without, nothing can be compared
   * @param text which days these are and whether records tell of them, in words
   */
  public record Comparison(ReportingPeriod period, boolean isKnown, String text) {}

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

    /** Its message: what is counted, in words. */
    public String key() {
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
   * @param change how it differs from the period before; absent where that is not asked
   * @param records each counted record once
   */
  public record Figure(
      FigureKind kind,
      @Nullable Long value,
      String text,
      String label,
      String note,
      @Nullable Change change,
      List<ActivityId> records) {
    public Figure {
      records = List.copyOf(records);
    }

    /** The same figure with its difference. */
    public Figure changed(Change since) {
      return new Figure(kind, value, text, label, note, since, records);
    }
  }

  /**
   * The same figure in the period before.
   *
   * @param before that figure; absent when no record says
   * @param text the difference as a whole phrase
   */
  public record Change(@Nullable Long before, String text) {}

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

  /**
   * Something that Member States asked quarterly briefings to tell: A/RES/77/298, paragraph 95.
   *
   * @param code such as {@code funding}
   * @param question what is asked, in words
   * @param isAnswered whether records answer it
   * @param answers what records say about it; without any, nothing is recorded
   */
  public record Requirement(
      String code, String question, boolean isAnswered, List<Sentence> answers) {
    public Requirement {
      answers = List.copyOf(answers);
    }
  }

  /**
   * What an editor added: no record stands behind it, so it is always marked as theirs.
   *
   * @param section the section it belongs to: one of {@link Briefing#sections}
   * @param text in the editor's words
   * @param by the editor's name or office
   * @param at when it was added
   */
  public record Addition(String section, String text, String by, Instant at) {}

  /**
   * That a briefing was issued: from then on it is kept as it is.
   *
   * @param id names it for good
   * @param at when
   * @param by who issued it: a name or an office
   * @param fingerprint SHA-256 of what is kept, hexadecimal
   */
  public record Issue(UUID id, Instant at, String by, String fingerprint) {}
}
