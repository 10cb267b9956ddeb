package org.commonground.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
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
 * Makes a large portfolio out of real files: copies with identifiers of their own, shifted years,
 * and, for one activity in a hundred, themes of the strategy, so that nothing is as uniform as a
 * copy.
 *
 * <p>Arguments: the folder of IATI files, the number of activities, the file to write.
 */
public final class MultipliedPortfolio {
  private static final List<String> THEMES =
      List.of("area-travel", "area-border", "area-youth", "pillar-1", "pillar-2", "res-2396");

  private final Random random = new Random(20190725);

  private MultipliedPortfolio() {}

  public static void main(String[] arguments) throws IOException {
    List<Element> real = read(Path.of(arguments[0]));
    int wanted = Integer.parseInt(arguments[1]);
    new MultipliedPortfolio().write(real, wanted, Path.of(arguments[2]));
  }

  /** The first record of each identifier: old and new files of one source hold the same ones. */
  private static List<Element> read(Path folder) throws IOException {
    Map<String, Element> real = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".xml")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          new IatiReader(in)
              .forEachRemaining(item -> {
                if (item instanceof ActivityItem(Activity found, var upgrade)
                    && !found.identifier().isBlank()) {
                  real.putIfAbsent(found.identifier(), found.element());
                }
              });
        }
      }
    }
    return List.copyOf(real.values());
  }

  private void write(List<Element> real, int wanted, Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      out.write("<iati-activities version=\"2.03\">\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < wanted; i++) {
        out.write(CanonicalXml.write(copy(real.get(i % real.size()), i / real.size())));
        out.write('\n');
      }
      out.write("</iati-activities>\n".getBytes(StandardCharsets.UTF_8));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private Element copy(Element activity, int round) {
    List<Content> contents = new ArrayList<>();
    for (Element child : activity.children()) {
      contents.add(round == 0 ? child : varied(child, round));
    }
    if (random.nextInt(100) == 0) {
      contents.add(theme(THEMES.get(random.nextInt(THEMES.size()))));
    }
    return activity.withContents(contents);
  }

  private Element varied(Element child, int round) {
    if (child.is("iati-identifier")) {
      return child.withContents(List.of(new Text(child.text() + "-" + round)));
    }
    if (child.is("activity-date")) {
      return child.withAttributes(
          child.attributes().stream().map(attribute -> later(attribute, round)).toList());
    }
    return child;
  }

  private static Attribute later(Attribute attribute, int round) {
    String value = attribute.value();
    if (!attribute.name().local().equals("iso-date") || !value.matches("20[01]\\d-(?!02-29).*")) {
      return attribute;
    }
    int year = Integer.parseInt(value.substring(0, 4)) + round % 12;
    return new Attribute(attribute.name(), year + value.substring(4));
  }

  private static Element theme(String code) {
    return new Element(
        Name.of("tag"),
        List.of(
            Attribute.of("vocabulary", "99"),
            Attribute.of("vocabulary-uri", "urn:common-ground:themes"),
            Attribute.of("code", code)),
        List.of(),
        0);
  }
}
