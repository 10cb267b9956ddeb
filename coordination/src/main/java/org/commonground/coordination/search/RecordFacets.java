package org.commonground.coordination.search;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.commonground.coordination.activities.Version;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.commonground.iati.Finding;
import org.commonground.iati.codelists.Codelists;
import org.commonground.iati.rules.Checker;

/**
 * The facets by which records are judged: what they state, which rules of the standard they break,
 * and when they were stated, entered and revised. Not safe for several threads at a time.
 *
 * <p>A record is judged by the day on which it was received, so that an index made anew says the
 * same.
 */
final class RecordFacets {
  private static final String NEW = "new";
  private static final String REVISED = "revised";

  /** What a record of an older version was turned into; nobody wrote its elements in this order. */
  private static final String UPGRADED = "urn:common-ground:kept";

  private static final String ORDER = "schema-order";

  private final Received received = new Received(new AtomicReference<>(Instant.EPOCH));
  private final Checker checker = new Checker(Codelists.standard(), received);

  void add(Version version, Activity activity, ActivityCodes codes, Document document) {
    for (StatedPart part : StatedPart.values()) {
      part.codeOf(activity, codes).ifPresent(code -> add(Facet.STATES, code, document));
    }
    add(Facet.STATED, day(version.saidAt()).toString(), document);
    document.add(new LongField(Fields.RECORDED, version.recordedAt().toEpochMilli(), Store.NO));
    Instant registered = version.activity().registeredAt().orElse(version.recordedAt());
    document.add(new LongField(Fields.REGISTERED, registered.toEpochMilli(), Store.NO));
    findings(version, activity, document);
  }

  private void findings(Version version, Activity activity, Document document) {
    received.moment().set(version.recordedAt());
    var findings =
        checker.check(activity).stream()
            .filter(it -> !it.rule().equals(ORDER) || !isUpgraded(activity.element()))
            .toList();
    if (findings.isEmpty()) {
      document.add(new StringField(Fields.MISSING, Facet.FINDING.name(), Store.NO));
      document.add(new StringField(Fields.MISSING, Facet.SEVERITY.name(), Store.NO));
    }
    findings.stream()
        .map(Finding::rule)
        .collect(Collectors.toSet())
        .forEach(rule -> add(Facet.FINDING, rule, document));
    findings.stream()
        .map(it -> it.severity().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet())
        .forEach(severity -> add(Facet.SEVERITY, severity, document));
  }

  private static boolean isUpgraded(Element element) {
    return element.name().namespace().equals(UPGRADED)
        || element.children().stream().anyMatch(RecordFacets::isUpgraded);
  }

  private static void add(Facet facet, String code, Document document) {
    document.add(new KeywordField(Fields.RECORD_FACET, FacetLabels.term(facet, code), Store.NO));
  }

  /** What a code asks for that no term stands for: periods without an end. */
  static Optional<Query> reading(Facet facet, String code) {
    return switch (facet) {
      case STATED -> DayCode.parse(code).flatMap(RecordFacets::stated);
      case SINCE -> DayCode.parse(code).flatMap(RecordFacets::since);
      default -> Optional.empty();
    };
  }

  private static Optional<Query> stated(DayCode asked) {
    return asked.word().equals(DayCode.BEFORE)
        ? Optional.of(LongField.newRangeQuery(Fields.SAID, Long.MIN_VALUE, start(asked.day()) - 1))
        : Optional.empty();
  }

  private static Optional<Query> since(DayCode asked) {
    return switch (asked.word()) {
      case "" -> Optional.of(since(Fields.RECORDED, asked.day()));
      case NEW -> Optional.of(since(Fields.REGISTERED, asked.day()));
      case REVISED -> Optional.of(revisedSince(asked.day()));
      default -> Optional.empty();
    };
  }

  private static Query revisedSince(LocalDate day) {
    return new BooleanQuery.Builder()
        .add(since(Fields.RECORDED, day), Occur.FILTER)
        .add(since(Fields.REGISTERED, day), Occur.MUST_NOT)
        .build();
  }

  private static Query since(String field, LocalDate day) {
    return LongField.newRangeQuery(field, start(day), Long.MAX_VALUE);
  }

  private static long start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  /** A clock that stands at the moment when the record at hand was received. */
  private static final class Received extends Clock {
    private final AtomicReference<Instant> moment;

    Received(AtomicReference<Instant> moment) {
      this.moment = moment;
    }

    AtomicReference<Instant> moment() {
      return moment;
    }

    @Override
    public Instant instant() {
      return Objects.requireNonNull(moment.get());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
