package org.commonground.coordination.search;

import java.util.ArrayList;
import java.util.List;
import org.commonground.iati.Activity;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;

/** Writes an activity down as a test wants to read it. */
record ActivityFixture(List<Attribute> attributes, List<Content> contents) {

  static ActivityFixture anActivity(String identifier) {
    var fixture = new ActivityFixture(new ArrayList<>(), new ArrayList<>());
    fixture.contents.add(Element.of("iati-identifier").withContents(List.of(new Text(identifier))));
    return fixture;
  }

  /** A child with attributes, given as name and value in turn. */
  static Element element(String name, String... attributes) {
    List<Attribute> given = new ArrayList<>();
    for (int i = 0; i < attributes.length; i += 2) {
      given.add(new Attribute(Name.of(attributes[i]), attributes[i + 1]));
    }
    return Element.of(name).withAttributes(given);
  }

  static Element narrative(String language, String text) {
    List<Attribute> attributes =
        language.isEmpty() ? List.of() : List.of(new Attribute(Name.LANGUAGE, language));
    return Element.of("narrative").withAttributes(attributes).withContents(List.of(new Text(text)));
  }

  ActivityFixture with(Element child) {
    contents.add(child);
    return this;
  }

  ActivityFixture with(String name, String... childAttributes) {
    return with(element(name, childAttributes));
  }

  ActivityFixture attribute(String name, String value) {
    attributes.add(new Attribute(Name.of(name), value));
    return this;
  }

  ActivityFixture titled(String language, String text) {
    return with(Element.of("title").withContents(List.of(narrative(language, text))));
  }

  ActivityFixture described(String language, String text) {
    return with(Element.of("description").withContents(List.of(narrative(language, text))));
  }

  ActivityFixture in(String country) {
    return with("recipient-country", "code", country);
  }

  ActivityFixture running(String from, String to) {
    return starting(from).with("activity-date", "type", "4", "iso-date", to);
  }

  ActivityFixture starting(String from) {
    return with("activity-date", "type", "2", "iso-date", from);
  }

  ActivityFixture about(String theme) {
    return with(
        "tag", "vocabulary", "99", "vocabulary-uri", "urn:common-ground:themes", "code", theme);
  }

  ActivityFixture by(String role, String ref) {
    return with("participating-org", "role", role, "ref", ref);
  }

  ActivityFixture budgeting(String amount, String currency) {
    return with(
        element("budget")
            .withContents(
                List.of(
                    element("period-start", "iso-date", "2020-01-01"),
                    element("period-end", "iso-date", "2020-12-31"),
                    money(amount, currency))));
  }

  ActivityFixture spending(String type, String day, String amount, String currency) {
    return with(
        element("transaction")
            .withContents(
                List.of(
                    element("transaction-type", "code", type),
                    element("transaction-date", "iso-date", day),
                    money(amount, currency))));
  }

  private static Element money(String amount, String currency) {
    return element("value", "currency", currency).withContents(List.of(new Text(amount)));
  }

  Activity activity() {
    return new Activity(
        Element.of("iati-activity").withAttributes(attributes).withContents(contents));
  }
}
