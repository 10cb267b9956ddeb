package org.commonground.coordination.briefings;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commonground.coordination.activities.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * A briefing as JSON gives it out: records are named by their IATI identifier, listed at the end.
 */
public record BriefingDocument(
    String title,
    String language,
    LocalDate from,
    LocalDate to,
    @Nullable LocalDate asOf,
    LocalDate madeOn,
    @Nullable String address,
    List<String> notes,
    @Nullable IssueDocument issue,
    ComparisonDocument comparedWith,
    List<FigureDocument> figures,
    List<ChartDocument> charts,
    List<NamedDocument> news,
    List<PillarDocument> pillars,
    List<NamedDocument> resolutions,
    List<NamedDocument> newPartners,
    MoneyDocument money,
    long unclassified,
    @Nullable String unclassifiedAddress,
    List<SentenceDocument> unknown,
    List<RequirementDocument> annex,
    List<AdditionDocument> additions,
    List<RecordDocument> records) {

  record IssueDocument(String id, Instant at, String by, String sha256) {}

  record ComparisonDocument(LocalDate from, LocalDate to, boolean isKnown, String text) {}

  record ChangeDocument(@Nullable Long before, String text) {}

  record ChartDocument(
      String id,
      String title,
      String heading,
      String unit,
      String form,
      List<PointDocument> points,
      @Nullable String note) {}

  record PointDocument(String label, long value, List<String> records) {}

  record RequirementDocument(
      String code, String question, boolean isAnswered, List<SentenceDocument> answers) {}

  record AdditionDocument(String section, String text, String by, Instant at) {}

  record FigureDocument(
      String kind,
      @Nullable Long value,
      String label,
      @Nullable String note,
      @Nullable ChangeDocument change,
      List<String> records) {}

  record PillarDocument(@Nullable String code, String name, List<AreaDocument> areas) {}

  record AreaDocument(@Nullable String code, String name, List<GroupDocument> groups) {}

  record GroupDocument(String standing, String name, List<ItemDocument> items) {}

  record ItemDocument(String record, @Nullable String kind, List<SentenceDocument> sentences) {}

  record SentenceDocument(String kind, String text, List<String> records) {}

  record NamedDocument(@Nullable String code, String name, List<String> records) {}

  record MoneyDocument(
      List<AmountDocument> amounts,
      List<DonorDocument> donors,
      List<DonorDocument> announced,
      List<SentenceDocument> warnings) {}

  record AmountDocument(
      String kind,
      @Nullable String currency,
      BigDecimal value,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<String> records) {}

  record DonorDocument(
      @Nullable String key, String name, List<AmountDocument> amounts, List<String> records) {}

  record RecordDocument(
      String id,
      String iatiIdentifier,
      String title,
      long version,
      @Nullable Instant statedAt,
      Instant receivedAt,
      String file,
      int line,
      @Nullable String fileSha256,
      @Nullable String address) {}

  /**
   * Maps a briefing.
   *
   * @param notes what was asked for and could not be understood
   * @param imprint where it can be read
   */
  static BriefingDocument of(Briefing it, List<String> notes, Imprint imprint) {
    var mapping = new Mapping(it);
    return new BriefingDocument(
        it.title(),
        it.language().tag(),
        it.period().first(),
        it.period().last(),
        it.asOf().day(),
        imprint.madeOn(),
        known(imprint.address(it)),
        notes,
        issue(it.issue()),
        comparison(it.comparison()),
        it.figures().stream().map(mapping::figure).toList(),
        it.charts().stream().map(mapping::chart).toList(),
        it.news().stream().map(mapping::named).toList(),
        it.pillars().stream().map(mapping::pillar).toList(),
        it.resolutions().stream().map(mapping::named).toList(),
        it.newPartners().stream().map(mapping::named).toList(),
        mapping.money(it.money()),
        it.unclassified(),
        known(imprint.untold(it)),
        mapping.sentences(it.unknown()),
        it.annex().stream().map(mapping::requirement).toList(),
        it.additions().stream().map(BriefingDocument::addition).toList(),
        it.records().values().stream()
            .sorted(java.util.Comparator.comparing(Briefing.RecordLink::identifier))
            .map(record -> record(record, imprint.address(record)))
            .toList());
  }

  private static @Nullable IssueDocument issue(Briefing.@Nullable Issue it) {
    return it == null
        ? null
        : new IssueDocument(it.id().toString(), it.at(), it.by(), it.fingerprint());
  }

  private static ComparisonDocument comparison(Briefing.Comparison it) {
    return new ComparisonDocument(it.period().first(), it.period().last(), it.isKnown(), it.text());
  }

  private static AdditionDocument addition(Briefing.Addition it) {
    return new AdditionDocument(it.section(), it.text(), it.by(), it.at());
  }

  private static RecordDocument record(Briefing.RecordLink it, String address) {
    var version = it.version();
    return new RecordDocument(
        it.id().toString(),
        it.identifier(),
        it.title(),
        version.sequence(),
        version.claimedAt(),
        version.recordedAt(),
        version.source().file(),
        version.source().line(),
        known(version.source().fileFingerprint()),
        known(address));
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Puts identifiers where a briefing has the register's ids. */
  private record Mapping(Briefing briefing) {
    List<String> records(List<ActivityId> ids) {
      return ids.stream().map(id -> briefing.record(id).identifier()).toList();
    }

    FigureDocument figure(Briefing.Figure it) {
      var change = it.change();
      return new FigureDocument(
          code(it.kind()),
          it.value(),
          it.label(),
          known(it.note()),
          change == null ? null : new ChangeDocument(change.before(), change.text()),
          records(it.records()));
    }

    ChartDocument chart(Chart it) {
      return new ChartDocument(
          it.id(),
          it.title(),
          it.heading(),
          it.unit(),
          code(it.form()),
          it.points().stream()
              .map(point ->
                  new PointDocument(point.label(), point.value(), records(point.records())))
              .toList(),
          known(it.note()));
    }

    RequirementDocument requirement(Briefing.Requirement it) {
      return new RequirementDocument(
          it.code(), it.question(), it.isAnswered(), sentences(it.answers()));
    }

    PillarDocument pillar(Briefing.PillarSection it) {
      return new PillarDocument(
          known(it.code()), it.name(), it.areas().stream().map(this::area).toList());
    }

    AreaDocument area(Briefing.AreaSection it) {
      return new AreaDocument(
          known(it.code()), it.name(), it.groups().stream().map(this::group).toList());
    }

    GroupDocument group(Briefing.Group it) {
      return new GroupDocument(
          code(it.standing()), it.name(), it.items().stream().map(this::item).toList());
    }

    ItemDocument item(Briefing.Item it) {
      return new ItemDocument(
          briefing.record(it.activity()).identifier(), known(it.kind()), sentences(it.sentences()));
    }

    List<SentenceDocument> sentences(List<Sentence> all) {
      return all.stream()
          .map(it -> new SentenceDocument(code(it.kind()), it.text(), records(it.records())))
          .toList();
    }

    NamedDocument named(Briefing.Named it) {
      return new NamedDocument(known(it.code()), it.name(), records(it.records()));
    }

    MoneyDocument money(Briefing.Money it) {
      return new MoneyDocument(
          amounts(it.amounts()),
          it.donors().stream().map(this::donor).toList(),
          it.announced().stream().map(this::donor).toList(),
          sentences(it.warnings()));
    }

    private DonorDocument donor(Briefing.Donor it) {
      return new DonorDocument(
          known(it.key()), it.name(), amounts(it.amounts()), records(it.records()));
    }

    private List<AmountDocument> amounts(List<Briefing.Amount> all) {
      return all.stream()
          .map(it ->
              new AmountDocument(
                  code(it.kind()),
                  known(it.currency()),
                  it.value(),
                  it.from(),
                  it.to(),
                  records(it.records())))
          .toList();
    }
  }
}
