package org.commonground.matching.screening;

import java.util.ArrayList;
import java.util.List;
import org.commonground.matching.AlignedTokens;
import org.commonground.matching.Operation;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.Sex;
import org.jspecify.annotations.Nullable;

/** Lists the items of evidence of one match; used once. */
final class Explanation {
  private final Weighing weighing;
  private final Traveller traveller;
  private final Facts facts;
  private final Facts theirs;
  private final double share;
  private final List<Evidence> evidence = new ArrayList<>();

  Explanation(Weighing weighing, Traveller traveller, Facts facts, Facts theirs) {
    this.weighing = weighing;
    this.theirs = theirs;
    this.traveller = traveller;
    this.facts = facts;
    this.share = Probability.share(weighing.sum());
  }

  List<Evidence> of(List<AlignedTokens> names, ListEntry entry) {
    double prior = Probability.rounded(Probability.of(Probability.PRIOR));
    evidence.add(new Evidence(EvidenceKind.PRIOR, "", "", Operation.PRIOR, prior));
    for (AlignedTokens step : names) {
      add(EvidenceKind.NAME, step.ours(), step.theirs(), step.operation(), step.weight());
    }
    facts(entry);
    DocumentComparison document = weighing.document();
    if (document != null) {
      add(
          EvidenceKind.DOCUMENT,
          document.ours().number(),
          document.theirs().number(),
          document.operation(),
          document.weight());
    }
    if (weighing.limit() != 0) {
      add(EvidenceKind.LIMIT, "", "", Operation.LIMIT, weighing.limit());
    }
    return evidence;
  }

  private void facts(ListEntry entry) {
    BirthComparison birth = facts.birth(theirs);
    BirthDate ours = traveller.birthDate();
    if (birth != BirthComparison.UNKNOWN && ours != null) {
      String said = written(entry.birthDates());
      add(EvidenceKind.BIRTH_DATE, written(ours), said, birth.operation, birth.weight);
    }
    double place = facts.birthPlace(theirs);
    if (place > 0) {
      String said = String.join(" | ", entry.birthPlaces());
      add(EvidenceKind.BIRTH_PLACE, traveller.birthPlace(), said, Operation.WITHIN, place);
    }
    double nationality = facts.nationality(theirs);
    if (nationality != 0) {
      add(
          EvidenceKind.NATIONALITY,
          String.join(" ", traveller.nationalities()),
          String.join(" ", entry.nationalities()),
          nationality > 0 ? Operation.EXACT : Operation.CONTRADICTION,
          nationality);
    }
    double sex = facts.sex(theirs);
    if (sex != 0) {
      Operation operation = sex > 0 ? Operation.EXACT : Operation.CONTRADICTION;
      add(EvidenceKind.SEX, name(traveller.sex()), name(entry.sex()), operation, sex);
    }
  }

  private static String name(@Nullable Sex sex) {
    return sex == null ? "" : sex.name();
  }

  private static String written(List<BirthDate> dates) {
    List<String> said = new ArrayList<>();
    dates.forEach(it -> said.add(written(it)));
    return String.join(" ", said);
  }

  private static String written(BirthDate date) {
    String about = date.approximate() ? "~" : "";
    return date.from().equals(date.to())
        ? about + date.from()
        : about + date.from() + ".." + date.to();
  }

  private void add(
      EvidenceKind kind, String ours, String theirs, Operation operation, double nats) {
    double weight = Probability.rounded(nats * share);
    evidence.add(new Evidence(kind, ours, theirs, operation, weight));
  }
}
