package org.commonground.iati.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.commonground.iati.corpus.Corpus;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Runs the published rule set, as its specification says, with the JDK's XPath. Slow and plain. */
final class OfficialRules {
  private final Map<String, Object> ruleset;
  private final Map<String, XPathExpression> compiled = new HashMap<>();
  private final XPath xpath = XPathFactory.newInstance().newXPath();
  private final Set<String> knownOrganisations;
  private final Set<String> agencies;
  private final Instant now;
  private final Set<String> rules = new TreeSet<>();

  OfficialRules(Set<String> knownOrganisations, Set<String> agencies, Instant now) {
    this.knownOrganisations = knownOrganisations;
    this.agencies = agencies;
    this.now = now;
    xpath.setNamespaceContext(new XmlPrefix());
    try {
      var file = Corpus.folder().resolve("standard/rulesets/standard.json");
      this.ruleset = object(Json.parse(Files.readString(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The numbers of the rules seen while running. */
  Set<String> rulesSeen() {
    return rules;
  }

  /** The numbers of the rules that a file with one record breaks. */
  Set<String> broken(Document file) {
    Set<String> broken = new TreeSet<>();
    ruleset.forEach((context, byName) -> {
      for (Node node : nodes(context, file)) {
        object(byName)
            .forEach((rule, cases) -> {
              for (Object one : list(object(cases).get("cases"))) {
                run(rule, object(one), (Element) node, broken);
              }
            });
      }
    });
    return broken;
  }

  private void run(String rule, Map<String, Object> one, Element element, Set<String> broken) {
    if (rule.equals("loop")) {
      loop(one, element, broken);
      return;
    }
    String id = text(object(one.get("ruleInfo")).get("id"));
    rules.add(id);
    if (one.containsKey("condition") && !isTrue(text(one.get("condition")), element)) {
      return;
    }
    if (isAboutStrangers(one, element) && !passes(rule, one, element)) {
      broken.add(id);
    }
  }

  private void loop(Map<String, Object> loop, Element element, Set<String> broken) {
    Set<String> groups = new LinkedHashSet<>(texts(text(loop.get("foreach")), element));
    List<Object> subs = list(loop.get("subs"));
    object(loop.get("do"))
        .forEach((rule, cases) -> {
          for (Object one : list(object(cases).get("cases"))) {
            for (String group : groups) {
              Map<String, Object> filled = new HashMap<>(object(one));
              subs.forEach(
                  sub -> filled.computeIfPresent(text(sub), (_, value) -> fill(value, group)));
              run(rule, filled, element, broken);
            }
          }
        });
  }

  private static Object fill(Object value, String group) {
    return value instanceof List<?> many
        ? many.stream().map(it -> fill(it, group)).toList()
        : text(value).replace("$1", group);
  }

  private boolean isAboutStrangers(Map<String, Object> one, Element element) {
    Predicate<String> known =
        switch (text(one.getOrDefault("idCondition", ""))) {
          case "NOT_EXISTING_ORG_ID" -> knownOrganisations::contains;
          case "NOT_EXISTING_ORG_ID_PREFIX" ->
              value -> knownOrganisations.stream().anyMatch(org -> value.startsWith(org + "-"));
          default -> _ -> false;
        };
    return matches(one, element).stream().noneMatch(known);
  }

  private boolean passes(String rule, Map<String, Object> one, Element element) {
    List<String> matches = matches(one, element);
    return switch (rule) {
      case "no_more_than_one" -> matches.size() <= 1;
      case "atleast_one" -> !matches.isEmpty();
      case "unique" -> new LinkedHashSet<>(matches).size() == matches.size();
      case "one_or_all" -> oneOrAll(one, element);
      case "strict_sum" -> sum(matches) == 100;
      case "range" -> matches.stream().map(OfficialRules::number).allMatch(n -> n >= 0 && n <= 100);
      case "if_then" ->
          !isTrue(text(one.get("if")), element) || isTrue(text(one.get("then")), element);
      case "no_spaces" -> matches.stream().allMatch(it -> trimmed(it).equals(it));
      case "regex_matches" -> matches.stream().allMatch(it -> it.isEmpty() || fits(one, it));
      case "startswith" -> startsWith(one, matches, element);
      case "date_now" -> inOrder(dates(one.get("date"), element), List.of(now));
      case "date_order" ->
          inOrder(dates(one.get("less"), element), dates(one.get("more"), element));
      case "between_dates" ->
          inOrder(dates(one.get("start"), element), dates(one.get("date"), element))
              && inOrder(dates(one.get("date"), element), dates(one.get("end"), element));
      case "time_limit" ->
          withinAYear(dates(one.get("start"), element), dates(one.get("end"), element));
      default -> throw new IllegalStateException("no such rule: " + rule);
    };
  }

  private static boolean fits(Map<String, Object> one, String value) {
    return Pattern.compile(text(one.get("regex"))).matcher(value).find();
  }

  private boolean oneOrAll(Map<String, Object> one, Element element) {
    if (!nodes(text(one.get("one")), element).isEmpty()) {
      return true;
    }
    String lacking =
        switch (text(one.get("all"))) {
          case "lang" -> "descendant::narrative[not(@xml:lang)]";
          case "sector" -> "transaction[not(sector)]";
          case "currency" ->
              "(descendant::value | descendant::forecast | descendant::loan-status)[not(@currency)]";
          default -> throw new IllegalStateException(one.toString());
        };
    return nodes(lacking, element).isEmpty();
  }

  private boolean startsWith(Map<String, Object> one, List<String> matches, Element element) {
    List<Object> prefixes = list(one.get("prefix"));
    if (prefixes.equals(List.of("ORG-ID-PREFIX"))) {
      return matches.stream()
          .map(it -> it.split("-", -1))
          .allMatch(it -> it.length > 1 && agencies.contains(it[0] + "-" + it[1]));
    }
    String separator = text(one.getOrDefault("separator", ""));
    Set<String> starts = new LinkedHashSet<>();
    prefixes.forEach(path -> starts.addAll(texts(text(path), element)));
    return matches.stream()
        .allMatch(it -> starts.stream().anyMatch(start -> it.startsWith(start + separator)));
  }

  private static double sum(List<String> numbers) {
    double sum = numbers.stream().mapToDouble(OfficialRules::number).sum();
    return Double.isNaN(sum)
        ? sum
        : new BigDecimal(sum).setScale(4, RoundingMode.HALF_UP).doubleValue();
  }

  /** A number as JavaScript reads one. */
  private static double number(String text) {
    String digits = trimmed(text);
    if (!digits.matches("|[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
      return Double.NaN;
    }
    return digits.isEmpty() ? 0 : Double.parseDouble(digits);
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[\\s\\u00a0\\ufeff\\p{Z}]+|[\\s\\u00a0\\ufeff\\p{Z}]+$", "");
  }

  private List<Instant> dates(@Nullable Object path, Element element) {
    if ("NOW".equals(path)) {
      return List.of(now);
    }
    List<Instant> dates = new ArrayList<>();
    texts(text(path), element).forEach(it -> Dates.parse(it).ifPresent(dates::add));
    return dates;
  }

  private static boolean inOrder(List<Instant> less, List<Instant> more) {
    return less.stream().allMatch(one -> more.stream().noneMatch(one::isAfter));
  }

  private static boolean withinAYear(List<Instant> starts, List<Instant> ends) {
    return starts.stream()
        .allMatch(
            start -> ends.stream().allMatch(end -> Duration.between(start, end).toDays() <= 365));
  }

  private List<String> matches(Map<String, Object> one, Element element) {
    List<String> matches = new ArrayList<>();
    for (Object path : list(one.getOrDefault("paths", List.of()))) {
      matches.addAll(texts(text(path), element));
    }
    return matches;
  }

  private List<String> texts(String path, Node node) {
    return nodes(path, node).stream().map(Node::getTextContent).toList();
  }

  private List<Node> nodes(String path, Node node) {
    try {
      var found = (NodeList) compile(path).evaluate(node, XPathConstants.NODESET);
      List<Node> nodes = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        nodes.add(found.item(i));
      }
      return nodes;
    } catch (XPathExpressionException wrong) {
      throw new IllegalArgumentException(path, wrong);
    }
  }

  private boolean isTrue(String path, Node node) {
    try {
      return (Boolean) compile(path).evaluate(node, XPathConstants.BOOLEAN);
    } catch (XPathExpressionException wrong) {
      throw new IllegalArgumentException(path, wrong);
    }
  }

  private XPathExpression compile(String path) throws XPathExpressionException {
    XPathExpression known = compiled.get(path);
    if (known == null) {
      known = xpath.compile(path);
      compiled.put(path, known);
    }
    return known;
  }

  private static String text(@Nullable Object value) {
    return (String) Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked") // JSON objects have string keys.
  private static Map<String, Object> object(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked") // JSON arrays hold anything.
  private static List<Object> list(@Nullable Object value) {
    return (List<Object>) Objects.requireNonNull(value);
  }

  private record XmlPrefix() implements NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
      return prefix.equals("xml") ? XMLConstants.XML_NS_URI : XMLConstants.NULL_NS_URI;
    }

    @Override
    public String getPrefix(String uri) {
      return "";
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
      return List.<String>of().iterator();
    }
  }
}
