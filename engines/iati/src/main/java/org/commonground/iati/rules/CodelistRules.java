package org.commonground.iati.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Finding.Severity;
import org.commonground.iati.Name;
import org.commonground.iati.codelists.Codelist;
import org.commonground.iati.codelists.CodelistUse;
import org.commonground.iati.codelists.Codelists;
import org.jspecify.annotations.Nullable;

/**
 * Codes have to be in their codelists: an error where the list is complete, a warning otherwise.
 */
final class CodelistRules {
  private final Codelists codelists;
  private final Place top = new Place();

  CodelistRules(Codelists codelists) {
    this.codelists = codelists;
    for (CodelistUse use : codelists.listUses()) {
      if (!use.path().isEmpty()) {
        top.find(use.path().split("/", -1)).uses.add(use);
      }
    }
  }

  /** One element's place in files, with the lists that apply to its attributes. */
  private static final class Place {
    final Map<String, Place> below = new HashMap<>();
    final List<CodelistUse> uses = new ArrayList<>();

    @Nullable Place of(Element child) {
      return child.name().isIati() ? below.get(child.name().local()) : null;
    }

    Place find(String[] path) {
      Place place = this;
      for (String step : path) {
        place = place.below.computeIfAbsent(step, _ -> new Place());
      }
      return place;
    }
  }

  void check(Element record, Findings findings) {
    check(record, top.below.get(record.name().local()), findings);
  }

  private void check(Element element, @Nullable Place place, Findings findings) {
    checkLanguage(element, findings);
    if (place != null) {
      for (CodelistUse use : place.uses) {
        checkUse(element, use, findings);
      }
    }
    for (Content content : element.contents()) {
      if (content instanceof Element child) {
        check(child, place == null ? null : place.of(child), findings);
      }
    }
  }

  private void checkUse(Element element, CodelistUse use, Findings findings) {
    boolean text = use.attribute().equals("text()");
    Optional<String> code =
        text ? Optional.of(Values.characters(element)) : element.attribute(use.attribute());
    if (code.isPresent() && use.appliesTo(element.attribute("vocabulary").orElse(""))) {
      check(element, text ? "" : "/@" + use.attribute(), use.list(), code.get(), findings);
    }
  }

  private void checkLanguage(Element element, Findings findings) {
    for (Attribute attribute : element.attributes()) {
      boolean xml = attribute.name().namespace().equals(Name.XML_NAMESPACE);
      if (xml && attribute.name().local().equals("lang")) {
        check(element, "/@xml:lang", "Language", attribute.value(), findings);
      }
    }
  }

  private void check(Element at, String below, String list, String code, Findings findings) {
    Codelist codelist = codelists.find(list).orElseThrow();
    if (!codelist.has(code)) {
      findings.add(
          codelist.isComplete() ? Severity.ERROR : Severity.WARNING,
          "codelist",
          at,
          below,
          "%s is not a code of the codelist %s; use one of its codes"
              .formatted(Findings.quoted(code), list));
    }
  }
}
