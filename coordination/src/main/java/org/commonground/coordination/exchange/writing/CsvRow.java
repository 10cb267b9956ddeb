package org.commonground.coordination.exchange.writing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.activities.CountedBudgets;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.reference.Reference;
import org.commonground.coordination.reference.Themes;
import org.commonground.iati.Activity;
import org.commonground.iati.Classification;
import org.commonground.iati.DateType;
import org.commonground.iati.Money;
import org.commonground.iati.Organisation;
import org.commonground.iati.ParticipatingOrg;
import org.commonground.iati.Recipient;
import org.commonground.iati.codelists.Codelists;

/**
 * An activity as one row. Several values in one cell are separated by "; "; names stand in the
 * order of their codes, currencies in the order of their amounts. Amounts are never added across
 * currencies.
 */
record CsvRow(Reference reference) {
  static final List<String> COLUMNS =
      List.of(
          "iati_identifier",
          "title",
          "description",
          "reporting_org_ref",
          "reporting_org",
          "status",
          "status_name",
          "planned_start",
          "actual_start",
          "planned_end",
          "actual_end",
          "hierarchy",
          "recipient_countries",
          "recipient_country_names",
          "recipient_regions",
          "recipient_region_names",
          "locations",
          "sectors",
          "sector_names",
          "themes",
          "theme_names",
          "funding_orgs",
          "accountable_orgs",
          "extending_orgs",
          "implementing_orgs",
          "budget_amounts",
          "budget_currencies",
          "commitment_amounts",
          "commitment_currencies",
          "disbursement_and_expenditure_amounts",
          "disbursement_and_expenditure_currencies",
          "source_file",
          "source_line",
          "source_sha256",
          "claimed_at",
          "received_at",
          "stated_at");

  private static final String BETWEEN = "; ";

  List<String> of(HeldActivity held) {
    Activity it = held.activity();
    return Stream.of(
            Stream.of(it.identifier(), it.title().text(Locale.ENGLISH), description(it)),
            reporter(it),
            status(it),
            Stream.of(
                    DateType.PLANNED_START,
                    DateType.ACTUAL_START,
                    DateType.PLANNED_END,
                    DateType.ACTUAL_END)
                .map(type -> it.date(type).map(Object::toString).orElse("")),
            Stream.of(
                it.hierarchy().isPresent() ? Integer.toString(it.hierarchy().getAsInt()) : ""),
            where(it),
            topics(it),
            Stream.of("1", "2", "3", "4").map(role -> organisations(it, role)),
            money(it),
            source(held.version()))
        .flatMap(cells -> cells)
        .toList();
  }

  private static Stream<String> source(Version version) {
    var claimed = version.claimedAt();
    return Stream.of(
        version.source().file(),
        Integer.toString(version.source().line()),
        version.source().fileFingerprint(),
        claimed == null ? "" : claimed.toString(),
        version.recordedAt().toString(),
        version.statedAt().toString());
  }

  private static Stream<String> status(Activity it) {
    String code = it.status().orElse("");
    return Stream.of(
        code,
        Codelists.standard()
            .find("ActivityStatus", code)
            .map(found -> found.name(Locale.ENGLISH))
            .orElse(""));
  }

  private static String description(Activity it) {
    return it.descriptions().stream()
        .findFirst()
        .map(first -> first.text().text(Locale.ENGLISH))
        .orElse("");
  }

  private static Stream<String> reporter(Activity it) {
    return Stream.of(
        it.reportingOrg().map(Organisation::ref).orElse(""),
        it.reportingOrg().map(CsvRow::name).orElse(""));
  }

  private Stream<String> where(Activity it) {
    return Stream.of(
        each(it.recipientCountries(), CsvRow::share),
        each(it.recipientCountries(), this::country),
        each(it.recipientRegions(), CsvRow::share),
        each(it.recipientRegions(), this::region),
        it.locations().stream()
            .map(place -> place.names().text(Locale.ENGLISH))
            .filter(Predicate.not(String::isEmpty))
            .distinct()
            .collect(Collectors.joining(BETWEEN)));
  }

  private static String share(Recipient it) {
    return it.percentage() == null
        ? it.code()
        : it.code() + " " + it.percentage().toPlainString() + "%";
  }

  private String country(Recipient it) {
    return reference
        .countries()
        .find(it.code())
        .map(found -> found.name(Locale.ENGLISH))
        .orElse(it.code());
  }

  private String region(Recipient it) {
    return reference
        .regions()
        .findName(it.vocabulary(), it.code())
        .map(found -> found.in(Locale.ENGLISH))
        .orElse(it.code());
  }

  private Stream<String> topics(Activity it) {
    var sectors = distinct(it.sectors().stream().filter(Predicate.not(CsvRow::isOurs)));
    var themes =
        distinct(Stream.concat(it.sectors().stream(), it.tags().stream()).filter(CsvRow::isOurs));
    return Stream.of(
        each(sectors, sector -> sector.vocabulary() + ":" + sector.code()),
        each(sectors, this::sector),
        each(themes, Classification::code),
        each(themes, this::theme));
  }

  private static Collection<Classification> distinct(Stream<Classification> stated) {
    Map<String, Classification> byCode = new LinkedHashMap<>();
    stated.forEach(it -> byCode.putIfAbsent(it.vocabulary() + ":" + it.code(), it));
    return byCode.values();
  }

  private String sector(Classification it) {
    return org.commonground.coordination.reference.Classification.findBySectorVocabulary(
            it.vocabulary())
        .flatMap(list -> reference.classifications().find(list, it.code()))
        .map(found -> found.name(Locale.ENGLISH))
        .orElse(it.code());
  }

  private String theme(Classification it) {
    return reference
        .themes()
        .find(it.code())
        .map(found -> found.name(Locale.ENGLISH))
        .orElse(it.code());
  }

  private static <T> String each(Collection<T> values, Function<T, String> written) {
    return values.stream().map(written).collect(Collectors.joining(BETWEEN));
  }

  private static boolean isOurs(Classification it) {
    return it.vocabularyUri().equals(Themes.URI);
  }

  private static String organisations(Activity it, String role) {
    return it.participatingOrgs().stream()
        .filter(org -> org.role().equals(role))
        .map(ParticipatingOrg::organisation)
        .map(CsvRow::name)
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  private static String name(Organisation organisation) {
    return Optional.of(organisation.names().text(Locale.ENGLISH))
        .filter(Predicate.not(String::isEmpty))
        .orElse(organisation.ref());
  }

  private static Stream<String> money(Activity it) {
    return Stream.of(
            sums(CountedBudgets.of(it.budgets()).stream().map(budget -> budget.value())),
            sums(transactions(it, "2")),
            sums(Stream.concat(transactions(it, "3"), transactions(it, "4"))))
        .flatMap(sums ->
            Stream.of(
                each(sums.values(), BigDecimal::toPlainString),
                each(sums.keySet(), Function.identity())));
  }

  private static Stream<Money> transactions(Activity it, String type) {
    return it.transactions().stream()
        .filter(transaction -> transaction.type().equals(type))
        .map(transaction -> transaction.value());
  }

  private static Map<String, BigDecimal> sums(Stream<Money> amounts) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    amounts.forEach(money -> sums.merge(money.currency(), money.amount(), BigDecimal::add));
    return sums;
  }
}
