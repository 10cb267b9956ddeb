package org.commonground.iati.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;

/** Damages elements at random, the same way for the same seed. */
public final class Mutations {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "x",
          "1",
          "-1",
          "0",
          "+7",
          "100",
          "50.5",
          "1.",
          ".5",
          ".",
          "1e3",
          "1,000",
          "NaN",
          "2013-02-29",
          "2012-02-29",
          "2013-01-01Z",
          "2013-01-01+14:00",
          "2013-01-01+15:00",
          "2013-1-1",
          " 2013-01-01 ",
          "0000-01-01",
          "12013-01-01",
          "-0044-03-15",
          "20130101",
          "2013-01-01T00:00:00",
          "2013-01-01T24:00:00",
          "2013-01-01T24:00:01",
          "2013-01-01T10:00",
          "2013-01-01T10:00:60",
          "2013-01-01T10:00:00.123+02:00",
          "2013-01-01 10:00:00",
          "true",
          "TRUE",
          "en",
          "english",
          "en-GB",
          "123",
          "toolonglanguage",
          "http://example.org/a b",
          "http://example.org/%zz",
          "http://[x",
          "::",
          ":a",
          "a:",
          "mailto:x@example.org",
          "a#b#c",
          "http://example.org/?q=[1]",
          "http://example.org/[1]",
          "99",
          "2147483647",
          "2147483648",
          "-2147483648",
          "00000000000001",
          "98",
          "2",
          "7",
          "ü",
          "a%20b",
          "#",
          "?",
          "//",
          "1a:b",
          "http://",
          "http:///a",
          "///");
  private static final List<String> NAMES =
      List.of(
          "title",
          "narrative",
          "value",
          "transaction",
          "sector",
          "foo",
          "description",
          "period-start",
          "location",
          "iati-identifier",
          "document-link",
          "budget",
          "point",
          "pos");
  private static final List<String> ATTRIBUTES =
      List.of(
          "code",
          "ref",
          "type",
          "iso-date",
          "value-date",
          "currency",
          "percentage",
          "foo",
          "vocabulary",
          "vocabulary-uri",
          "hierarchy",
          "humanitarian",
          "url",
          "level",
          "role");

  private final RandomGenerator random;

  public Mutations(RandomGenerator random) {
    this.random = random;
  }

  /** The element with some damage, one to four times. */
  public Element mutate(Element element) {
    Element result = element;
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      result = somewhere(result);
    }
    return result;
  }

  private Element somewhere(Element element) {
    List<Element> children = element.children();
    if (children.isEmpty() || random.nextInt(3) == 0) {
      return random.nextBoolean() ? withOtherAttributes(element) : withOtherContents(element);
    }
    List<Content> contents = new ArrayList<>(element.contents());
    int at = contents.indexOf(pick(children));
    contents.set(at, somewhere((Element) contents.get(at)));
    return element.withContents(contents);
  }

  private Element withOtherAttributes(Element element) {
    List<Attribute> attributes = new ArrayList<>(element.attributes());
    int at = attributes.isEmpty() ? 0 : random.nextInt(attributes.size());
    switch (random.nextInt(7)) {
      case 0 -> attributes.add(0, new Attribute(Name.LANGUAGE, pick(VALUES)));
      case 1 -> attributes.add(new Attribute(new Name("urn:x", "x", "note"), pick(VALUES)));
      case 2 -> attributes.add(instance(pick(NIL)));
      case 3 -> attributes.add(Attribute.of(pick(ATTRIBUTES), pick(VALUES)));
      default -> {
        if (!attributes.isEmpty() && random.nextInt(4) == 0) {
          attributes.remove(at);
        } else if (!attributes.isEmpty()) {
          attributes.set(at, new Attribute(attributes.get(at).name(), pick(VALUES)));
        }
      }
    }
    return element.withAttributes(withoutDoubles(attributes));
  }

  private static final List<String> NIL =
      List.of("nil", "schemaLocation", "noNamespaceSchemaLocation");

  private Attribute instance(String local) {
    return new Attribute(new Name(XSI, "xsi", local), local.equals("nil") ? "true" : pick(VALUES));
  }

  private static List<Attribute> withoutDoubles(List<Attribute> attributes) {
    List<Attribute> kept = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (kept.stream().noneMatch(other -> isSame(other.name(), attribute.name()))) {
        kept.add(attribute);
      }
    }
    return kept;
  }

  private static boolean isSame(Name one, Name other) {
    return one.local().equals(other.local()) && one.namespace().equals(other.namespace());
  }

  private Element withOtherContents(Element element) {
    List<Content> contents = new ArrayList<>(element.contents());
    int size = contents.size();
    int at = size == 0 ? 0 : random.nextInt(size);
    int other = random.nextInt(size + 1);
    switch (random.nextInt(9)) {
      case 0 -> contents.add(other, new Text(pick(VALUES)));
      case 1 -> contents.add(other, made(pick(NAMES)));
      case 2 -> contents.add(other, foreign(contents));
      case 3 -> Collections.shuffle(contents, new java.util.Random(random.nextLong()));
      case 4 -> contents.replaceAll(this::renamed);
      default -> {
        if (size > 0) {
          Content moved = random.nextInt(3) == 0 ? contents.get(at) : contents.remove(at);
          if (random.nextBoolean()) {
            contents.add(Math.min(other, contents.size()), moved);
          }
        }
      }
    }
    return element.withContents(merged(contents));
  }

  private Content renamed(Content content) {
    boolean rename = content instanceof Element && random.nextInt(6) == 0;
    return rename && content instanceof Element(var name, var attributes, var in, int line)
        ? new Element(Name.of(pick(NAMES)), attributes, in, line)
        : content;
  }

  private Element made(String name) {
    List<Content> in = random.nextBoolean() ? List.of() : List.of(new Text(pick(VALUES)));
    var attribute = Attribute.of(pick(ATTRIBUTES), pick(VALUES));
    return new Element(Name.of(name), List.of(attribute), in, 0);
  }

  private Element foreign(List<Content> contents) {
    List<Content> in =
        contents.isEmpty() || random.nextBoolean()
            ? List.of(made("sector"))
            : List.of(pick(contents));
    var attribute = Attribute.of(pick(ATTRIBUTES), pick(VALUES));
    return new Element(new Name("urn:x", "x", "extra"), List.of(attribute), in, 0);
  }

  /** Neighbouring texts become one, as any reader would see them. */
  private static List<Content> merged(List<Content> contents) {
    List<Content> result = new ArrayList<>();
    for (Content content : contents) {
      if (content instanceof Text(var after)
          && !result.isEmpty()
          && result.getLast() instanceof Text(var before)) {
        result.set(result.size() - 1, new Text(before + after));
      } else {
        result.add(content);
      }
    }
    boolean hasChildren = result.stream().anyMatch(Element.class::isInstance);
    result.removeIf(
        it -> it instanceof Text(var s) && (s.isEmpty() || (hasChildren && s.isBlank())));
    return result;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
