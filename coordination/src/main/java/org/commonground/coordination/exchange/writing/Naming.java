package org.commonground.coordination.exchange.writing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.exchange.Wording;
import org.commonground.coordination.reference.Reference;
import org.commonground.coordination.reference.Themes;
import org.commonground.iati.Activity;
import org.commonground.iati.Classification;
import org.commonground.iati.Indicator.Dimension;
import org.commonground.iati.Location;
import org.commonground.iati.Organisation;
import org.commonground.iati.Recipient;

/** Names of what an activity states, in the reader's language; what nobody names, names itself. */
record Naming(Reference reference, Wording wording) {
  /** Between several values in one cell. */
  static final String BETWEEN = "; ";

  private static final String EVENT = "event-";

  Locale locale() {
    return wording.locale();
  }

  static boolean isOurs(Classification it) {
    return it.vocabulary().equals(Themes.IATI_VOCABULARY) && it.vocabularyUri().equals(Themes.URI);
  }

  static String each(Stream<String> names) {
    return names
        .filter(Predicate.not(String::isBlank))
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  static <T> String each(Collection<T> values, Function<T, String> naming) {
    return each(values.stream().map(naming));
  }

  String title(Activity it) {
    return it.title().text(locale());
  }

  String description(Activity it) {
    return it.descriptions().stream()
        .map(description -> description.text().text(locale()))
        .filter(Predicate.not(String::isEmpty))
        .findFirst()
        .orElse("");
  }

  String country(Recipient it) {
    return reference
        .countries()
        .find(it.code())
        .map(found -> found.name(locale()))
        .orElseGet(() -> orElse(it.names().text(locale()), it.code()));
  }

  String region(Recipient it) {
    return reference
        .regions()
        .findName(it.vocabulary(), it.code())
        .map(found -> found.in(locale()))
        .orElseGet(() -> orElse(it.names().text(locale()), it.code()));
  }

  static String withShare(String name, Recipient it) {
    var share = it.percentage();
    return share == null ? name : name + ' ' + share.toPlainString() + " %";
  }

  String place(Location it) {
    return orElse(it.names().text(locale()), it.ref());
  }

  Stream<Classification> sectors(Activity it) {
    return distinct(it.sectors().stream().filter(Predicate.not(Naming::isOurs)));
  }

  /** Themes of our vocabulary but kinds of event. */
  Stream<Classification> themes(Activity it) {
    return ours(it).filter(theme -> !theme.code().startsWith(EVENT));
  }

  /** Kinds of event of our vocabulary: what makes an activity an event. */
  static Stream<Classification> events(Activity it) {
    return ours(it).filter(theme -> theme.code().startsWith(EVENT));
  }

  private static Stream<Classification> ours(Activity it) {
    return distinct(
        Stream.concat(it.sectors().stream(), it.tags().stream()).filter(Naming::isOurs));
  }

  private static Stream<Classification> distinct(Stream<Classification> stated) {
    Map<String, Classification> byCode = new LinkedHashMap<>();
    stated.forEach(it -> byCode.putIfAbsent(it.vocabulary() + ':' + it.code(), it));
    return byCode.values().stream();
  }

  String sector(Classification it) {
    return org.commonground.coordination.reference.Classification.findBySectorVocabulary(
            it.vocabulary())
        .flatMap(list -> reference.classifications().find(list, it.code()))
        .map(found -> it.code() + ' ' + found.name(locale()))
        .orElseGet(() -> orElse(it.names().text(locale()), it.code()));
  }

  String theme(Classification it) {
    return theme(it.code());
  }

  private String theme(String code) {
    return reference.themes().find(code).map(found -> found.name(locale())).orElse(code);
  }

  String organisation(Organisation it) {
    String name = it.names().text(locale());
    return reference
        .countries()
        .findByName(name)
        .map(found -> found.name(locale()))
        .orElseGet(() -> orElse(name, it.ref()));
  }

  String participants(Activity it, String role) {
    return each(
        it.participatingOrgs().stream()
            .filter(org -> org.role().equals(role))
            .map(org -> organisation(org.organisation())));
  }

  /** Such as "Sex: women". */
  String dimension(Dimension it) {
    String name = it.name().strip().toLowerCase(Locale.ROOT);
    String value = it.value().strip();
    String shown =
        value.startsWith("role-")
            ? theme(value)
            : wording.findCode("dimension-value", value.toLowerCase(Locale.ROOT)).orElse(value);
    return wording.say("result.part", wording.code("dimension", name), shown);
  }

  private static String orElse(String text, String other) {
    return text.isEmpty() ? other : text;
  }
}
