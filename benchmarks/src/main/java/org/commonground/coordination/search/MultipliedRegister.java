package org.commonground.coordination.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.Change;
import org.commonground.coordination.activities.Source;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.database.Audience;
import org.commonground.iati.Activity;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;
import org.commonground.iati.reading.IatiReader;
import org.commonground.iati.reading.Item.ActivityItem;
import org.commonground.iati.xml.CanonicalXml;

/**
 * A register of copies of real activities, kept as XML and parsed when asked for, as the database
 * does it: other identifiers, shifted years, themes on one in ten, an earlier version of one in
 * ten.
 */
final class MultipliedRegister implements ChangeFeed {
  private static final Source SOURCE = new Source("multiplied.xml", "0".repeat(64), 1);
  private static final Instant FIRST = Instant.parse("2018-01-01T00:00:00Z");
  private static final Instant SECOND = Instant.parse("2020-01-01T00:00:00Z");
  private static final int ONE_IN = 10;
  private static final List<String> THEMES =
      List.of("area-travel", "area-border", "area-youth", "pillar-1", "pillar-2", "res-2396");

  private final List<byte[]> real;
  private final int size;

  private MultipliedRegister(List<byte[]> real, int size) {
    this.real = real;
    this.size = size;
  }

  static MultipliedRegister of(Path folder, int size) throws IOException {
    List<byte[]> real = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".xml")).sorted().toList()) {
        read(file, real);
      }
    }
    return new MultipliedRegister(real, size);
  }

  private static void read(Path file, List<byte[]> real) {
    try (InputStream in = Files.newInputStream(file)) {
      new IatiReader(in)
          .forEachRemaining(item -> {
            if (item instanceof ActivityItem found) {
              real.add(CanonicalXml.write(found.activity().element()));
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int real() {
    return real.size();
  }

  @Override
  public List<Change> changesAfter(long sequence, int limit) {
    List<Change> changes = new ArrayList<>();
    for (long i = sequence + 1; i <= Math.min(lastSequence(), sequence + limit); i++) {
      changes.add(change(i));
    }
    return changes;
  }

  @Override
  public long lastSequence() {
    return (long) size + size / ONE_IN;
  }

  private Change change(long sequence) {
    boolean isEarlier = sequence > size;
    int number = (int) (isEarlier ? (sequence - size) * ONE_IN : sequence);
    boolean hasEarlier = number % ONE_IN == 0;
    var stated = isEarlier || !hasEarlier ? FIRST : SECOND;
    var version =
        new Version(
            new ActivityId(new UUID(0, number)),
            sequence,
            stated,
            stated,
            isEarlier ? SECOND : null,
            FIRST,
            "benchmark",
            SOURCE);
    return new Change(sequence, sequence, version, Audience.PUBLIC, "", activity(number), null);
  }

  private Activity activity(int number) {
    Element element = CanonicalXml.parse(real.get(number % real.size()));
    var random = new Random(number);
    int years = random.nextInt(11) - 5;
    List<Content> contents = new ArrayList<>();
    for (Element child : element.children()) {
      if (child.is("iati-identifier")) {
        contents.add(child.withContents(List.of(new Text(child.text() + "-" + number))));
      } else {
        contents.add(child.is("activity-date") ? shifted(child, years) : child);
      }
    }
    if (random.nextInt(ONE_IN) == 0) {
      contents.add(theme(THEMES.get(random.nextInt(THEMES.size()))));
    }
    return new Activity(element.withContents(contents));
  }

  private static Element shifted(Element date, int years) {
    List<Attribute> attributes = new ArrayList<>();
    for (Attribute attribute : date.attributes()) {
      String value = attribute.value();
      boolean isDay = attribute.name().local().equals("iso-date") && value.matches("\\d{4}-.*");
      attributes.add(
          isDay
              ? new Attribute(
                  attribute.name(),
                  Integer.parseInt(value.substring(0, 4)) + years + value.substring(4))
              : attribute);
    }
    return date.withAttributes(attributes);
  }

  private static Element theme(String code) {
    return Element.of("tag")
        .withAttributes(
            List.of(
                new Attribute(Name.of("vocabulary"), "99"),
                new Attribute(Name.of("vocabulary-uri"), "urn:common-ground:themes"),
                new Attribute(Name.of("code"), code)));
  }
}
