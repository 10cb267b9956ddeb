package org.commonground.coordination.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.iati.Activity;
import org.commonground.iati.Classification;
import org.commonground.iati.DateType;
import org.commonground.iati.Money;
import org.commonground.iati.Narrative;
import org.commonground.iati.Narratives;
import org.commonground.iati.Organisation;
import org.commonground.iati.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * An activity as JSON gives it out: IATI's terms in camel case, texts by language code ("" when the
 * source states none), absent parts left out. Contacts are not given out, and counts of people that
 * are too small to be shown are marked as withheld.
 */
public record ActivityDocument(
    String id,
    String iatiIdentifier,
    @Nullable OrganisationDocument reportingOrg,
    Map<String, String> title,
    List<Map<String, String>> descriptions,
    @Nullable String status,
    Map<String, LocalDate> dates,
    List<Participant> participatingOrgs,
    List<Share> recipientCountries,
    List<Share> recipientRegions,
    List<Place> locations,
    List<Share> sectors,
    List<Share> tags,
    List<BudgetDocument> budgets,
    List<TransactionDocument> transactions,
    List<ResultDocument> results,
    List<Related> relatedActivities,
    List<String> documents,
    Provenance source) {

  public record OrganisationDocument(
      @Nullable String ref, @Nullable String type, Map<String, String> name) {}

  public record Participant(@Nullable String role, OrganisationDocument organisation) {}

  public record Share(@Nullable String vocabulary, String code, @Nullable BigDecimal percentage) {}

  public record Place(
      Map<String, String> name, @Nullable Double latitude, @Nullable Double longitude) {}

  public record Amount(
      BigDecimal value, @Nullable String currency, @Nullable LocalDate valueDate) {}

  public record BudgetDocument(
      String type,
      String status,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      Amount value) {}

  public record TransactionDocument(
      @Nullable String type,
      @Nullable LocalDate date,
      Amount value,
      @Nullable OrganisationDocument provider,
      @Nullable OrganisationDocument receiver) {}

  public record ResultDocument(
      @Nullable String type, Map<String, String> title, List<IndicatorDocument> indicators) {}

  public record IndicatorDocument(
      @Nullable String measure, Map<String, String> title, List<ValueDocument> actuals) {}

  public record ValueDocument(
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String value,
      @Nullable String withheld,
      Map<String, String> dimensions) {}

  public record Related(String type, String iatiIdentifier) {}

  public record Provenance(
      String file,
      int line,
      @Nullable String fileSha256,
      @Nullable Instant claimedAt,
      Instant statedAt,
      Instant recordedAt) {}

  /** Maps an activity as it is held. */
  public static ActivityDocument of(HeldActivity held) {
    Activity it = held.activity();
    return new ActivityDocument(
        held.version().activity().toString(),
        it.identifier(),
        it.reportingOrg().map(ActivityDocument::organisation).orElse(null),
        texts(it.title()),
        it.descriptions().stream().map(description -> texts(description.text())).toList(),
        it.status().orElse(null),
        dates(it),
        it.participatingOrgs().stream()
            .map(org -> new Participant(known(org.role()), organisation(org.organisation())))
            .toList(),
        it.recipientCountries().stream().map(ActivityDocument::share).toList(),
        it.recipientRegions().stream().map(ActivityDocument::share).toList(),
        places(it),
        it.sectors().stream().map(ActivityDocument::share).toList(),
        it.tags().stream().map(ActivityDocument::share).toList(),
        budgets(it),
        transactions(it),
        results(it),
        it.relatedActivities().stream()
            .map(related -> new Related(related.type(), related.ref()))
            .toList(),
        it.documents().stream().map(document -> document.url()).toList(),
        provenance(held));
  }

  private static Provenance provenance(HeldActivity held) {
    var version = held.version();
    return new Provenance(
        version.source().file(),
        version.source().line(),
        known(version.source().fileFingerprint()),
        version.claimedAt(),
        version.statedAt(),
        version.recordedAt());
  }

  private static OrganisationDocument organisation(Organisation it) {
    return new OrganisationDocument(known(it.ref()), known(it.type()), texts(it.names()));
  }

  private static Map<String, LocalDate> dates(Activity it) {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    it.date(DateType.PLANNED_START).ifPresent(day -> dates.put("plannedStart", day));
    it.date(DateType.ACTUAL_START).ifPresent(day -> dates.put("actualStart", day));
    it.date(DateType.PLANNED_END).ifPresent(day -> dates.put("plannedEnd", day));
    it.date(DateType.ACTUAL_END).ifPresent(day -> dates.put("actualEnd", day));
    return dates;
  }

  private static Share share(Recipient it) {
    return new Share(known(it.vocabulary()), it.code(), it.percentage());
  }

  private static Share share(Classification it) {
    return new Share(known(it.vocabulary()), it.code(), it.percentage());
  }

  private static List<Place> places(Activity it) {
    return it.locations().stream()
        .map(place -> {
          var point = place.point();
          return new Place(
              texts(place.names()),
              point == null ? null : point.latitude(),
              point == null ? null : point.longitude());
        })
        .toList();
  }

  private static List<BudgetDocument> budgets(Activity it) {
    return it.budgets().stream()
        .map(budget ->
            new BudgetDocument(
                budget.type(),
                budget.status(),
                budget.period().start(),
                budget.period().end(),
                amount(budget.value())))
        .toList();
  }

  private static List<TransactionDocument> transactions(Activity it) {
    return it.transactions().stream()
        .map(transaction ->
            new TransactionDocument(
                known(transaction.type()),
                transaction.date(),
                amount(transaction.value()),
                maybe(transaction.provider()),
                maybe(transaction.receiver())))
        .toList();
  }

  private static @Nullable OrganisationDocument maybe(@Nullable Organisation it) {
    return it == null ? null : organisation(it);
  }

  private static Amount amount(Money money) {
    return new Amount(money.amount(), known(money.currency()), money.valueDate());
  }

  private static List<ResultDocument> results(Activity it) {
    return it.results().stream()
        .map(result ->
            new ResultDocument(
                known(result.type()),
                texts(result.title()),
                result.indicators().stream().map(IndicatorDocuments::of).toList()))
        .toList();
  }

  static Map<String, String> texts(Narratives narratives) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Narrative narrative : narratives.all()) {
      texts.putIfAbsent(narrative.language(), narrative.text());
    }
    return texts;
  }

  static @Nullable String known(String code) {
    return code.isEmpty() ? null : code;
  }
}
