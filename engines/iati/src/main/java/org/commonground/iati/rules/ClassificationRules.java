package org.commonground.iati.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.iati.Element;

/** Rules 2.x, 6.x, 102.x and 107.x: sectors, aid types, policy markers. */
final class ClassificationRules {
  private ClassificationRules() {}

  static void check(Element activity, Findings findings) {
    List<Element> sectors = activity.children("sector");
    List<Element> transactions = activity.children("transaction");
    checkLevels(activity, sectors, transactions, findings);
    checkShares(sectors, findings);
    checkOwnVocabularies(sectors, findings);
    if (!sectors.isEmpty() && Values.ofDac(sectors).isEmpty()) {
      findings.warning(
          "102.1.1",
          sectors.getFirst(),
          "no sector is of the OECD DAC vocabulary; add the closest DAC code beside your own");
    }
    checkAidTypes(activity, transactions, findings);
    activity.children("policy-marker").forEach(marker -> checkMarker(marker, findings));
  }

  private static void checkLevels(
      Element activity, List<Element> sectors, List<Element> transactions, Findings findings) {
    Optional<Element> inMoney =
        transactions.stream().flatMap(it -> it.children("sector").stream()).findFirst();
    if (sectors.isEmpty() && inMoney.isEmpty()) {
      findings.error(
          "6.2.2",
          activity,
          "no sector is stated; state one for the activity, or for all transactions");
    }
    if (!sectors.isEmpty() && inMoney.isPresent()) {
      findings.error(
          "6.6.2",
          inMoney.get(),
          "sectors are stated for the activity and for transactions; keep them in one of the two places");
    }
    if (sectors.isEmpty()) {
      for (Element transaction : transactions) {
        if (transaction.child("sector").isEmpty()) {
          findings.error(
              "6.7.2",
              transaction,
              "neither the activity nor this transaction has a sector; give every transaction one, or the activity");
        }
      }
    }
  }

  private static void checkShares(List<Element> sectors, Findings findings) {
    List<Element> dac = Values.ofDac(sectors);
    checkGroup(dac, findings);
    if (Values.countWith(dac, "percentage") > 1 && !Values.addUpTo100(dac)) {
      findings.error("2.1.2", dac.getFirst(), Shares.wrongSum(dac));
    }
    for (Map.Entry<String, List<Element>> group : Values.byVocabulary(sectors).entrySet()) {
      List<Element> ofGroup = group.getValue();
      if (!group.getKey().equals("1")) {
        checkGroup(ofGroup, findings);
        // The rule set means this too, but its condition is never filled in: hence a name of ours.
        if (Values.countWith(ofGroup, "percentage") > 1 && !Values.addUpTo100(ofGroup)) {
          findings.error("sector-percentages", ofGroup.getFirst(), Shares.wrongSum(ofGroup));
        }
      }
    }
    sectors.forEach(sector -> Shares.checkRange("12.3.1", sector, findings));
  }

  private static void checkGroup(List<Element> sectors, Findings findings) {
    long stated = Values.countWith(sectors, "percentage");
    if (sectors.size() > 1 && stated < sectors.size()) {
      findings.error(
          "2.1.1",
          sectors.getFirst(),
          "%d of %d sectors of this vocabulary state a percentage; give every one its share"
              .formatted(stated, sectors.size()));
    }
    if (sectors.size() == 1 && !Values.isAbsentOr100(sectors.getFirst())) {
      findings.error("2.1.4", sectors.getFirst(), Shares.ONLY_ONE);
    }
  }

  private static void checkOwnVocabularies(List<Element> sectors, Findings findings) {
    List<Element> own = sectors.stream().filter(ClassificationRules::isOwn).toList();
    long named = own.stream().mapToLong(it -> it.children("narrative").size()).sum();
    if (named < own.size()) {
      findings.error(
          "2.2.1",
          own.stream()
              .filter(it -> it.child("narrative").isEmpty())
              .findFirst()
              .orElse(own.getFirst()),
          "a sector of the reporter's own vocabulary (98 or 99) has no narrative; say what it means");
    }
  }

  private static boolean isOwn(Element element) {
    return isNumber(element, 98) || isNumber(element, 99);
  }

  private static boolean isNumber(Element element, int expected) {
    return element
        .attribute("vocabulary")
        .flatMap(Values::number)
        .filter(it -> it.compareTo(BigDecimal.valueOf(expected)) == 0)
        .isPresent();
  }

  private static void checkAidTypes(
      Element activity, List<Element> transactions, Findings findings) {
    List<Element> defaults = activity.children("default-aid-type");
    oneEach("107.1.2", defaults, findings);
    if (!defaults.isEmpty() && Values.ofDac(defaults).isEmpty()) {
      findings.warning("107.1.1", defaults.getFirst(), NO_DAC_AID_TYPE);
    }
    Element first = null;
    boolean dac = false;
    for (Element transaction : transactions) {
      List<Element> types = transaction.children("aid-type");
      oneEach("107.2.2", types, findings);
      first = first == null && !types.isEmpty() ? types.getFirst() : first;
      dac = dac || !Values.ofDac(types).isEmpty();
    }
    if (first != null && !dac) {
      findings.warning("107.2.1", first, NO_DAC_AID_TYPE);
    }
  }

  private static final String NO_DAC_AID_TYPE =
      "no aid type is of the OECD DAC vocabulary; add the closest DAC code beside your own";

  private static void oneEach(String rule, List<Element> types, Findings findings) {
    boolean several = Values.ofDac(types).size() > 1;
    for (List<Element> group : Values.byVocabulary(types).values()) {
      several = several || (group.size() > 1 && !isNumber(group.getFirst(), 1));
    }
    if (several) {
      findings.warning(
          rule, types.getFirst(), "more than one aid type of the same vocabulary; keep one");
    }
  }

  private static void checkMarker(Element marker, Findings findings) {
    if (Values.isDac(marker) && marker.attribute("significance").isEmpty()) {
      findings.error("6.14.1", marker, "the policy marker has no significance; state one, 0 to 4");
    }
    boolean own = marker.attribute("vocabulary").filter("99"::equals).isPresent();
    if (own && marker.child("narrative").isEmpty()) {
      findings.error(
          "6.13.1",
          marker,
          "a policy marker of the reporter's own vocabulary has no narrative; say what it means");
    }
  }
}
