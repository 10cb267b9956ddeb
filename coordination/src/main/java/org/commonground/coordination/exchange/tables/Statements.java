package org.commonground.coordination.exchange.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.commonground.iati.xml.CanonicalXml;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What several sources say about one activity, brought together: the last statement of each kind of
 * source, laid on one another, the oldest first. Neither an IATI file nor a table makes the other
 * disappear. Decision 10 says why.
 */
@Component
public class Statements {
  private final StatementStore store;
  private final Activities activities;
  private final Organisations organisations;
  private final Audiences audiences;

  Statements(
      StatementStore store,
      Activities activities,
      Organisations organisations,
      Audiences audiences) {
    this.store = store;
    this.activities = activities;
    this.organisations = organisations;
    this.audiences = audiences;
  }

  /** What becomes of a statement. */
  public sealed interface Outcome {
    /**
     * The activity as all sources together describe it.
     *
     * @param record what is to be registered
     * @param dropped how many amounts the statement took the place of without repeating them
     */
    record Together(Activity record, int dropped) implements Outcome {}

    /** A part of an activity that nobody described. */
    record Unknown() implements Outcome {}

    /** A part of an activity that several reporters describe. */
    record Several() implements Outcome {}
  }

  /**
   * Takes the statements of a table about different activities.
   *
   * @param shape of the table
   * @param audience who may see activities that are new; absent for everybody
   * @return what becomes of each, in order
   */
  public List<Outcome> take(List<Activity> said, String shape, @Nullable Audience audience) {
    return audiences.seeingEverything(() -> {
      var batch = new Batch(said.stream().map(Activity::identifier).toList());
      List<Outcome> outcomes = said.stream().map(it -> batch.take(it, shape)).toList();
      if (!batch.changed.isEmpty()) {
        store.put(batch.changed, Optional.ofNullable(audience).orElse(Audience.PUBLIC).code());
      }
      return outcomes;
    });
  }

  /** The identifiers of all activities that tables speak of. */
  public Set<String> listIdentifiers() {
    return audiences.seeingEverything(store::listIdentifiers);
  }

  /** What an IATI file says about an activity, together with what tables said. */
  public Activity besideTables(Activity said) {
    return audiences.seeingEverything(() -> {
      String reporter = key(said);
      List<Statement> held =
          new ArrayList<>(
              store.list(List.of(said.identifier())).stream()
                  .filter(it -> it.reporter().equals(reporter))
                  .toList());
      Statement before =
          held.stream().filter(it -> it.shape().equals(Statement.IATI)).findFirst().orElse(null);
      var now =
          new Statement(
              said.identifier(),
              reporter,
              Statement.IATI,
              said.lastUpdated().orElse(null),
              xml(said.element()));
      if (held.isEmpty() || (before != null && isOlder(now, before))) {
        return said;
      }
      if (before == null || !before.content().equals(now.content())) {
        held.remove(before);
        held.add(now);
        store.put(List.of(now), Audience.PUBLIC.code());
      }
      return new Activity(together(held).record());
    });
  }

  /**
   * A person revised an activity, having seen what all sources say of it: what they left takes the
   * place of every statement.
   */
  public void replace(Activity revised, Audience audience) {
    audiences.seeingEverything(() -> {
      String reporter = key(revised);
      if (store.remove(revised.identifier(), reporter) > 0) {
        var now =
            new Statement(
                revised.identifier(),
                reporter,
                Statement.IATI,
                revised.lastUpdated().orElse(null),
                xml(revised.element()));
        store.put(List.of(now), audience.code());
      }
    });
  }

  private static boolean isOlder(Statement now, Statement before) {
    return now.claimed() != null
        && before.claimed() != null
        && now.claimed().isBefore(before.claimed());
  }

  private String key(Activity activity) {
    return activity.reportingOrg().map(organisations::keyOf).orElse("");
  }

  private static String xml(Element element) {
    return new String(CanonicalXml.write(element), StandardCharsets.UTF_8);
  }

  private static Overlay.Laid together(List<Statement> statements) {
    Element record = null;
    List<Element> dropped = List.of();
    for (Statement statement : statements) {
      Element next = CanonicalXml.parse(statement.content().getBytes(StandardCharsets.UTF_8));
      if (record == null) {
        record = next;
      } else {
        var laid = Overlay.layOn(record, next);
        record = laid.record();
        dropped = laid.dropped();
      }
    }
    return new Overlay.Laid(java.util.Objects.requireNonNull(record), dropped);
  }

  /** The statements about the activities of one batch. */
  private final class Batch {
    final List<Statement> changed = new ArrayList<>();
    private final Map<String, List<Statement>> held = new HashMap<>();
    private final Map<String, Set<String>> reporters = new HashMap<>();
    private final Set<String> registered = new HashSet<>();

    Batch(List<String> identifiers) {
      registered.addAll(activities.findIdentifiers(identifiers).keySet());
      store.list(identifiers).forEach(this::hold);
    }

    private void hold(Statement statement) {
      held.computeIfAbsent(statement.key(), key -> new ArrayList<>()).add(statement);
      reporters
          .computeIfAbsent(statement.identifier(), key -> new HashSet<>())
          .add(statement.reporter());
    }

    Outcome take(Activity said, String shape) {
      String identifier = said.identifier();
      if (registered.remove(identifier)) {
        holdRegistered(identifier);
      }
      String stated = key(said);
      Set<String> known = reporters.getOrDefault(identifier, Set.of());
      boolean isPart = stated.isEmpty();
      if (isPart && known.size() != 1) {
        return known.isEmpty() ? new Outcome.Unknown() : new Outcome.Several();
      }
      return together(
          said,
          new Statement(
              identifier,
              isPart ? known.iterator().next() : stated,
              shape,
              null,
              xml(said.element())));
    }

    /** What was registered before any table spoke of it is the first statement. */
    private void holdRegistered(String identifier) {
      activities
          .findByIdentifier(identifier, AsOf.NOW)
          .forEach(it -> {
            Activity activity = it.activity();
            var first =
                new Statement(
                    identifier,
                    key(activity),
                    Statement.IATI,
                    activity.lastUpdated().orElse(null),
                    xml(activity.element()));
            if (!held.containsKey(first.key())) {
              hold(first);
              changed.add(first);
            }
          });
    }

    private Outcome together(Activity said, Statement now) {
      List<Statement> all = held.computeIfAbsent(now.key(), key -> new ArrayList<>());
      boolean isHeld =
          all.stream()
              .anyMatch(it -> it.shape().equals(now.shape()) && it.content().equals(now.content()));
      if (!isHeld) {
        all.removeIf(it -> it.shape().equals(now.shape()));
        all.add(now);
        changed.add(now);
      }
      Overlay.Laid laid = Statements.together(all);
      int dropped = isHeld ? 0 : laid.dropped().size();
      return new Outcome.Together(
          new Activity(withLine(laid.record(), said.element().line())), dropped);
    }

    private static Element withLine(Element element, int line) {
      return new Element(element.name(), element.attributes(), element.contents(), line);
    }
  }
}
