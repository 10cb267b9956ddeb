package org.commonground.coordination.exchange.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.exchange.tables.Entry.Value;
import org.commonground.coordination.reference.KnownOrganisation;

/** Organisations of a table as elements of the record. */
final class Parties {
  private static final Map<String, String> ROLES =
      Map.of("funding", "1", "accountable", "2", "extending", "3", "implementing", "4");
  private static final String IMPLEMENTING = "4";

  private final Vocabulary vocabulary;

  Parties(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Who reports a group of rows.
   *
   * @param ref an identifier; empty when none is known
   * @param name as the table writes it
   * @param type code of OrganisationType; empty when unknown
   */
  record Reporter(String ref, String name, String type) {

    /** What identifiers of its activities begin with. */
    String prefix() {
      return ref.isEmpty() ? "NAME-" + Spelling.fold(name).replace(' ', '-') : ref;
    }
  }

  /**
   * The reporter: the column for it, else who was told, else the organisation of the row that does
   * the work. A table of who does what is made of what each of them says about itself.
   */
  Optional<Reporter> reporter(List<Entry> rows, String told) {
    Entry first = rows.getFirst();
    String name =
        first
            .all(Field.REPORTER)
            .filter(it -> !it.has("code"))
            .findFirst()
            .map(Value::text)
            .orElse("");
    String ref =
        first
            .all(Field.REPORTER)
            .filter(it -> it.has("code"))
            .findFirst()
            .map(Value::text)
            .orElse("");
    if (name.isEmpty() && ref.isEmpty()) {
      name = told.isEmpty() ? worker(first) : told;
    }
    return name.isEmpty() && ref.isEmpty() ? Optional.empty() : Optional.of(reporter(ref, name));
  }

  private static String worker(Entry row) {
    for (String role : new String[] {"accountable", "", "implementing", "extending", "funding"}) {
      Optional<Value> found =
          row.all(Field.ORG).filter(it -> isName(it) && role(it).equals(role)).findFirst();
      if (found.isPresent()) {
        List<String> names = Cells.list(found.get().text());
        return names.isEmpty() ? "" : names.getFirst();
      }
    }
    return "";
  }

  private Reporter reporter(String ref, String name) {
    Optional<KnownOrganisation> known = vocabulary.organisation(name.isEmpty() ? ref : name);
    String found = known.flatMap(KnownOrganisation::ref).orElse("");
    return new Reporter(
        ref.isEmpty() ? found : ref, name, known.map(KnownOrganisation::type).orElse(""));
  }

  void addReporter(Reporter reporter, Tree activity) {
    Tree org =
        activity.child("reporting-org").with("ref", reporter.ref()).with("type", reporter.type());
    if (!reporter.name().isEmpty()) {
      org.narrative(reporter.name(), "");
    }
  }

  /** Adds the organisations of a row in their roles; without a role they do the work. */
  void add(Entry row, Tree activity) {
    Map<String, Tree> added = new LinkedHashMap<>();
    row.all(Field.ORG)
        .filter(Parties::isName)
        .forEach(value -> {
          for (String name : Cells.list(value.text())) {
            added.computeIfAbsent(role(value) + '\n' + name, key -> party(value, name));
          }
        });
    added.values().forEach(activity::add);
  }

  private Tree party(Value value, String name) {
    Optional<KnownOrganisation> known = vocabulary.organisation(name);
    return new Tree("participating-org")
        .with("ref", known.flatMap(KnownOrganisation::ref).orElse(""))
        .with("type", known.map(KnownOrganisation::type).orElse(""))
        .with("role", ROLES.getOrDefault(role(value), IMPLEMENTING))
        .narrative(name, Cells.language(value));
  }

  private static boolean isName(Value value) {
    return !value.has("code");
  }

  private static String role(Value value) {
    return ROLES.keySet().stream().filter(value::has).findFirst().orElse("");
  }
}
