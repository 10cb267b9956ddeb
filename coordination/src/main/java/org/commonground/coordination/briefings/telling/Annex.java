package org.commonground.coordination.briefings.telling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.coordination.reference.Theme;
import org.commonground.iati.Classification;
import org.commonground.iati.DocumentLink;

/**
 * What Member States asked quarterly briefings to tell, as far as records answer it: A/RES/77/298,
 * paragraph 95, asks for full transparency in the selection and funding of projects, their outcomes
 * and lessons learned, efforts to mainstream human rights and gender, and the efficiency of shared
 * funding arrangements.
 *
 * <p>A question is answered only by what records state for that very purpose. What is merely near
 * to it is told and called no answer.
 */
final class Annex {
  private static final String APPRAISAL = "A01";
  private static final String OBJECTIVES = "A02";
  private static final String EVALUATION = "A07";
  private static final String OUTPUT = "1";
  private static final String OUTCOME = "2";

  private final Phrases phrases;
  private final NameBook names;
  private final List<Entry> entries;
  private final ResultTeller results;

  Annex(Phrases phrases, NameBook names, List<Entry> entries) {
    this.phrases = phrases;
    this.names = names;
    this.entries = entries.stream().filter(it -> it.standing().isReal()).toList();
    this.results = new ResultTeller(phrases, names);
  }

  List<Briefing.Requirement> list() {
    return List.of(
        new Question("selection")
            .answer(Sentence.Kind.APPRAISED, it -> links(it, APPRAISAL))
            .near(Sentence.Kind.OBJECTIVES, Annex::statesObjectives)
            .asked(),
        new Question("funding")
            .answer(Sentence.Kind.FUNDED, it -> !funders(it).isEmpty())
            .answer(Sentence.Kind.MONEY_REPORTED, Annex::reportsMoney)
            .asked(),
        new Question("outcomes")
            .answer(Sentence.Kind.OUTCOMES, it -> measures(it, OUTCOME))
            .telling(it -> results.reached(it, OUTCOME))
            .near(Sentence.Kind.OUTPUTS, it -> measures(it, OUTPUT))
            .asked(),
        new Question("lessons")
            .answer(Sentence.Kind.EVALUATED, it -> links(it, EVALUATION))
            .near(Sentence.Kind.LEARNING, it -> isAbout(it, "area-research"))
            .asked(),
        new Question("human-rights")
            .answer(Sentence.Kind.HUMAN_RIGHTS, Annex::isAboutHumanRights)
            .asked(),
        new Question("gender")
            .answer(Sentence.Kind.GENDER, Annex::isAboutGender)
            .answer(Sentence.Kind.GENDER_COUNTED, Annex::countsBySex)
            .asked(),
        new Question("shared-funding")
            .near(Sentence.Kind.SHARED, it -> funders(it).size() > 1)
            .asked());
  }

  private static boolean links(Entry entry, String category) {
    return entry.activity().documents().stream()
        .map(DocumentLink::categories)
        .anyMatch(it -> it.contains(category));
  }

  private static boolean statesObjectives(Entry entry) {
    return links(entry, OBJECTIVES)
        || entry.activity().descriptions().stream().anyMatch(it -> it.type().equals("2"));
  }

  private Set<String> funders(Entry entry) {
    Set<String> found = new LinkedHashSet<>();
    entry.activity().participatingOrgs().stream()
        .filter(it -> it.role().equals("1") && it.organisation().isNamed())
        .map(it -> names.organisation(it.organisation()))
        .forEach(found::add);
    return found;
  }

  private static boolean reportsMoney(Entry entry) {
    return !PeriodMoney.of(entry.activity(), entry.period()).isEmpty();
  }

  private static boolean measures(Entry entry, String resultType) {
    return entry.activity().results().stream()
        .filter(it -> it.type().equals(resultType))
        .flatMap(it -> it.indicators().stream())
        .flatMap(it -> it.periods().stream())
        .anyMatch(it -> entry.period().contains(it.period().end()) && !it.actuals().isEmpty());
  }

  private static boolean isAbout(Entry entry, String... codes) {
    return entry.themes().stream().map(Theme::code).anyMatch(List.of(codes)::contains);
  }

  /** Under pillar IV, in the area of that name, or in the DAC's sector for human rights. */
  private static boolean isAboutHumanRights(Entry entry) {
    return isAbout(entry, "pillar-4", "area-human-rights", "pve-2")
        || isInSector(entry, Set.of("15160"));
  }

  /** The marker of the DAC for gender equality counts when the aim is more than "not targeted". */
  private static boolean isAboutGender(Entry entry) {
    boolean isMarked =
        entry.activity().policyMarkers().stream()
            .filter(it -> it.vocabulary().equals("1") || it.vocabulary().isEmpty())
            .filter(it -> it.code().equals("1"))
            .anyMatch(it -> !Set.of("", "0").contains(it.significance()));
    return isMarked
        || isAbout(entry, "area-gender", "pve-5", "role-women-organisations")
        || isInSector(entry, Set.of("15170", "15180"))
        || isForGoalFive(entry);
  }

  private static boolean isInSector(Entry entry, Set<String> codes) {
    return entry.activity().sectors().stream()
        .filter(it -> it.vocabulary().equals("1"))
        .map(Classification::code)
        .anyMatch(codes::contains);
  }

  /** Tags and sectors name goals and targets of the 2030 Agenda in vocabularies of their own. */
  private static boolean isForGoalFive(Entry entry) {
    boolean isTagged =
        entry.activity().tags().stream()
            .filter(it -> it.vocabulary().equals("2") || it.vocabulary().equals("3"))
            .anyMatch(it -> isGoalFive(it.code()));
    return isTagged
        || entry.activity().sectors().stream()
            .filter(it -> it.vocabulary().equals("7") || it.vocabulary().equals("8"))
            .anyMatch(it -> isGoalFive(it.code()));
  }

  private static boolean isGoalFive(String code) {
    return code.equals("5") || code.startsWith("5.");
  }

  private static boolean countsBySex(Entry entry) {
    return entry.participants().splits().keySet().stream().anyMatch(it -> it.contains("sex"));
  }

  /** One question while its answers are looked for. */
  private final class Question {
    private final String code;
    private final List<Sentence> answers = new ArrayList<>();
    private final List<Sentence> near = new ArrayList<>();

    Question(String code) {
      this.code = code;
    }

    Question answer(Sentence.Kind kind, Predicate<Entry> which) {
      add(answers, kind, which);
      return this;
    }

    Question near(Sentence.Kind kind, Predicate<Entry> which) {
      add(near, kind, which);
      return this;
    }

    Question telling(java.util.function.Function<Entry, List<Sentence>> sentencesOf) {
      entries.forEach(it -> answers.addAll(sentencesOf.apply(it)));
      return this;
    }

    private void add(List<Sentence> to, Sentence.Kind kind, Predicate<Entry> which) {
      List<Entry> those = entries.stream().filter(which).toList();
      if (!those.isEmpty()) {
        List<ActivityId> records = those.stream().map(Entry::id).toList();
        Set<String> given = new LinkedHashSet<>();
        those.forEach(it -> given.addAll(funders(it)));
        to.add(phrases.say(kind, records, records.size(), phrases.row(List.copyOf(given))));
      }
    }

    Briefing.Requirement asked() {
      List<Sentence> told = new ArrayList<>(answers);
      told.addAll(near);
      return new Briefing.Requirement(
          code, phrases.word("briefing.annex." + code), !answers.isEmpty(), told);
    }
  }
}
