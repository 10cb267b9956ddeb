package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.structure.Schema;
import org.commonground.iati.structure.Shape;

/**
 * Lays what one source states about an activity on what another stated before. The later one wins
 * where both speak of the same thing, and what it does not speak of stays. Decision 10 says what
 * counts as the same thing.
 */
final class Overlay {
  private static final Shape ACTIVITY = Schema.activities().find("iati-activity").orElseThrow();
  private static final Set<String> RECIPIENTS = Set.of("recipient-country", "recipient-region");

  private final List<Content> contents;
  private final Set<Element> dropped = new LinkedHashSet<>();

  private Overlay(List<Content> contents) {
    this.contents = new ArrayList<>(contents);
  }

  /**
   * A record on which another was laid.
   *
   * @param record both together
   * @param dropped amounts of the earlier one that the later one does not repeat, although it
   *     speaks for their type and days
   */
  record Laid(Element record, List<Element> dropped) {
    Laid {
      dropped = List.copyOf(dropped);
    }
  }

  static Laid layOn(Element earlier, Element later) {
    var overlay = new Overlay(earlier.contents());
    Map<String, List<Element>> byName = new LinkedHashMap<>();
    for (Element child : later.children()) {
      String name = child.name().isIati() ? child.name().local() : child.name().toString();
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(child);
    }
    if (byName.keySet().stream().anyMatch(RECIPIENTS::contains)) {
      overlay.contents.removeIf(it ->
          it instanceof Element held
              && RECIPIENTS.contains(held.name().local())
              && !isAgreed(held, later));
    }
    byName.forEach(overlay::lay);
    Element record =
        earlier
            .withAttributes(attributes(earlier, later))
            .withContents(Ordered.of(overlay.contents));
    return new Laid(record, List.copyOf(overlay.dropped));
  }

  private static boolean isAgreed(Element held, Element later) {
    return later.children(held.name().local()).stream().anyMatch(it -> Agreement.agrees(it, held));
  }

  private static List<Attribute> attributes(Element earlier, Element later) {
    Map<Name, Attribute> attributes = new LinkedHashMap<>();
    earlier.attributes().forEach(it -> attributes.put(it.name(), it));
    later.attributes().forEach(it -> attributes.put(it.name(), it));
    return List.copyOf(attributes.values());
  }

  private void lay(String name, List<Element> said) {
    switch (name) {
      case "result" -> said.forEach(it -> Results.put(it, contents, Results.Conflict.LAST_WINS));
      case "description", "activity-date" -> said.forEach(it -> layByKey(it, "type"));
      case "sector" -> replace(said, held -> speaksFor(said, held, "vocabulary", "1"));
      case "participating-org" -> replace(said, held -> speaksFor(said, held, "role", ""));
      case "transaction", "budget", "planned-disbursement" -> layAmounts(said);
      default -> {
        int place = ACTIVITY.children().placeOf(name);
        boolean once = place >= 0 && ACTIVITY.children().inOrder().get(place).most() == 1;
        said.forEach(once ? this::laySingle : this::putOnce);
      }
    }
  }

  private interface Judgement {
    boolean of(Element held);
  }

  private static boolean speaksFor(
      List<Element> said, Element held, String attribute, String usual) {
    return said.stream()
        .anyMatch(
            it -> it.code(attribute).orElse(usual).equals(held.code(attribute).orElse(usual)));
  }

  private void layAmounts(List<Element> said) {
    var spans = new AmountSpans(said);
    List<Element> before =
        contents.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    replace(said, spans::speakFor);
    before.stream()
        .filter(it -> it.name().equals(said.getFirst().name()) && !contents.contains(it))
        .forEach(dropped::add);
  }

  /** Puts elements in the place of those that they speak for; one that said more already stays. */
  private void replace(List<Element> said, Judgement speaksFor) {
    Name name = said.getFirst().name();
    List<Element> replaced = new ArrayList<>();
    contents.removeIf(it -> {
      boolean goes = it instanceof Element held && held.name().equals(name) && speaksFor.of(held);
      if (goes) {
        replaced.add((Element) it);
      }
      return goes;
    });
    for (Element element : said) {
      Optional<Element> fuller =
          replaced.stream().filter(it -> Agreement.agrees(element, it)).findFirst();
      fuller.ifPresent(replaced::remove);
      contents.add(fuller.orElse(element));
    }
  }

  private void putOnce(Element said) {
    if (contents.stream()
        .noneMatch(it -> it instanceof Element held && Agreement.agrees(said, held))) {
      contents.add(said);
    }
  }

  private void laySingle(Element said) {
    for (int i = 0; i < contents.size(); i++) {
      if (contents.get(i) instanceof Element held && held.name().equals(said.name())) {
        contents.set(i, both(held, said));
        return;
      }
    }
    contents.add(said);
  }

  private void layByKey(Element said, String key) {
    String wanted = said.code(key).orElse("1");
    for (int i = 0; i < contents.size(); i++) {
      if (contents.get(i) instanceof Element held
          && held.name().equals(said.name())
          && held.code(key).orElse("1").equals(wanted)) {
        contents.set(i, both(held, said));
        return;
      }
    }
    contents.add(said);
  }

  /** Attributes and languages of the later one win, those of the earlier one stay. */
  private static Element both(Element held, Element said) {
    if (!said.text().isEmpty()) {
      return said.withAttributes(attributes(held, said));
    }
    List<Content> inside = new ArrayList<>(held.contents());
    for (Element child : said.children()) {
      inside.removeIf(it ->
          it instanceof Element other
              && other.name().equals(child.name())
              && language(other).equals(language(child)));
      inside.add(inside.isEmpty() || !language(child).isEmpty() ? inside.size() : 0, child);
    }
    return held.withAttributes(attributes(held, said)).withContents(inside);
  }

  /** The default language is English in most records and unsaid in most tables. */
  private static String language(Element narrative) {
    return narrative.language().filter(it -> !it.equals("en")).orElse("");
  }
}
