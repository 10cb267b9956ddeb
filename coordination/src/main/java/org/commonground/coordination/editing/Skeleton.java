package org.commonground.coordination.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonground.coordination.organisations.OrganisationEntry;
import org.commonground.iati.Attribute;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;

/** The record of an activity of which only identifier and reporter are known. */
final class Skeleton {
  private Skeleton() {}

  static Element of(String identifier, OrganisationEntry reporter) {
    Element named =
        Element.of("narrative").withContents(List.of(new Text(reporter.name(Locale.ENGLISH))));
    List<Attribute> attributes = new ArrayList<>();
    attributes.add(Attribute.of("ref", reporter.ref()));
    attributes.add(Attribute.of("type", reporter.type()));
    attributes.removeIf(it -> it.value().isEmpty());
    return Element.of("iati-activity")
        .withAttributes(List.of(new Attribute(Name.LANGUAGE, "en")))
        .withContents(
            List.of(
                Element.of("iati-identifier").withContents(List.of(new Text(identifier))),
                Element.of("reporting-org")
                    .withAttributes(attributes)
                    .withContents(List.of(named))));
  }
}
