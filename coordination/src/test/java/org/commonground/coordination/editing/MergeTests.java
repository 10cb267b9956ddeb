package org.commonground.coordination.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What two people made of one version. */
class MergeTests {
  private static final Form BASE =
      form(
          "title", List.of(held(0, "text", "Border training", "language", "en")),
          "organisation",
              List.of(
                  held(0, "role", "4", "name", "Institute"),
                  held(1, "role", "1", "name", "Donor")));

  @Test
  void whatOnlyOneChangedIsTaken() {
    Form theirs =
        form(
            "title",
            List.of(held(0, "text", "Coast training", "language", "en")),
            "organisation",
            BASE.rows(Parts.ORGANISATIONS));
    Form mine =
        form(
            "title",
            BASE.rows(Parts.TITLE),
            "organisation",
            List.of(
                held(0, "role", "4", "name", "Institute of the Coast"),
                held(1, "role", "1", "name", "Donor")));

    var merged = Merge.of(BASE, theirs, mine);

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.form().value(Parts.TITLE, "text")).isEqualTo("Coast training");
    assertThat(merged.form().value(Parts.ORGANISATIONS, "name"))
        .isEqualTo("Institute of the Coast");
  }

  @Test
  void whatBothChangedStandsThereTwice() {
    Form theirs = form("title", List.of(held(0, "text", "Coast training", "language", "en")));
    Form mine = form("title", List.of(held(0, "text", "Harbour training", "language", "en")));

    var merged = Merge.of(BASE, theirs, mine);

    assertThat(merged.form().value(Parts.TITLE, "text")).isEqualTo("Harbour training");
    assertThat(merged.conflicts())
        .containsExactly(new Conflict("title", 0, "text", "Coast training"));
  }

  @Test
  void whatBothChangedAlikeIsAgreed() {
    Form both = form("title", List.of(held(0, "text", "Coast training", "language", "en")));

    assertThat(Merge.of(BASE, both, both).conflicts()).isEmpty();
  }

  @Test
  void rowsOfBothAreAdded() {
    List<Row> theirs = new ArrayList<>(BASE.rows(Parts.ORGANISATIONS));
    theirs.addFirst(held(0, "role", "2", "name", "Ministry"));
    theirs.set(1, theirs.get(1).at(1));
    theirs.set(2, theirs.get(2).at(2));
    List<Row> mine = new ArrayList<>(BASE.rows(Parts.ORGANISATIONS));
    mine.add(held(Row.NEW, "role", "4", "name", "University"));

    var merged = Merge.of(BASE, form("organisation", theirs), form("organisation", mine));

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.form().rows(Parts.ORGANISATIONS))
        .extracting(it -> it.value("name"))
        .containsExactly("Ministry", "Institute", "Donor", "University");
  }

  @Test
  void aRowThatOneRemovedAndTheOtherChangedIsAskedAbout() {
    Form without = form("organisation", List.of(held(0, "role", "4", "name", "Institute")));
    Form changed =
        form(
            "organisation",
            List.of(
                held(0, "role", "4", "name", "Institute"),
                held(1, "role", "1", "name", "Donor", "ref", "XM-DAC-5")));

    var removedByMe = Merge.of(BASE, changed, without);
    var removedByThem = Merge.of(BASE, without, changed);

    assertThat(removedByMe.form().rows(Parts.ORGANISATIONS)).hasSize(2);
    assertThat(removedByMe.conflicts()).extracting(Conflict::theirs).containsExactly(Conflict.KEPT);
    assertThat(removedByThem.form().rows(Parts.ORGANISATIONS)).hasSize(2);
    assertThat(removedByThem.conflicts())
        .extracting(Conflict::theirs)
        .containsExactly(Conflict.REMOVED);
  }

  /** Nobody's text is lost: each new text stands in the form or beside it. */
  @Test
  void everyTextThatSomebodyWroteIsStillThere() {
    var random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      List<Row> base = rows(random, "base" + round);
      List<Row> theirs = edited(base, random, "their" + round, true);
      List<Row> mine = edited(base, random, "mine" + round, false);

      var merged =
          Merge.of(
              form("organisation", base), form("organisation", theirs), form("organisation", mine));

      List<String> seen = new ArrayList<>();
      merged.form().rows(Parts.ORGANISATIONS).forEach(it -> seen.addAll(it.values().values()));
      merged.conflicts().forEach(it -> seen.add(it.theirs()));
      List<String> written = new ArrayList<>();
      theirs.forEach(it -> written.addAll(it.values().values()));
      mine.forEach(it -> written.addAll(it.values().values()));
      written.removeIf(it -> it.startsWith("base") || it.length() == 1);
      assertThat(seen).as("round %d", round).containsAll(written);
    }
  }

  private static List<Row> rows(Random random, String mark) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < random.nextInt(5); i++) {
      rows.add(held(i, "role", String.valueOf(1 + random.nextInt(4)), "name", mark + "-" + i));
    }
    return rows;
  }

  private static List<Row> edited(
      List<Row> base, Random random, String mark, boolean areCountedAnew) {
    List<Row> edited = new ArrayList<>();
    for (Row row : base) {
      int choice = random.nextInt(4);
      if (choice == 1) {
        edited.add(held(row.at(), "role", row.value("role"), "name", mark + "-" + row.at()));
      } else if (choice != 2) {
        edited.add(row);
      }
    }
    for (int i = 0; i < random.nextInt(3); i++) {
      edited.add(
          random.nextInt(edited.size() + 1),
          held(Row.NEW, "role", "3", "name", mark + "-new-" + i));
    }
    if (!areCountedAnew) {
      return edited;
    }
    List<Row> counted = new ArrayList<>();
    edited.forEach(it -> counted.add(it.at(counted.size())));
    return counted;
  }

  private static Row held(int at, String... values) {
    Map<String, String> said = new HashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      said.put(values[i], values[i + 1]);
    }
    return new Row(at, said);
  }

  private static Form form(Object... parts) {
    Map<String, List<Row>> rows = new HashMap<>();
    for (int i = 0; i < parts.length; i += 2) {
      @SuppressWarnings("unchecked")
      List<Row> of = (List<Row>) parts[i + 1];
      rows.put((String) parts[i], of);
    }
    return new Form(rows);
  }
}
