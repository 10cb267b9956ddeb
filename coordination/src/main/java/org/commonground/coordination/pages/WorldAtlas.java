package org.commonground.coordination.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.commonground.coordination.pages.parts.WorldMap;
import org.commonground.coordination.pages.parts.WorldMap.Shade;
import org.commonground.coordination.pages.parts.WorldMap.Shape;
import org.springframework.stereotype.Component;

/**
 * Outlines of countries and areas, and the projection that they are drawn in: Equal Earth, because
 * a map of shades needs true areas.
 *
 * @see "Šavrič, Patterson and Jenny, The Equal Earth map projection, 2018"
 */
@Component
public final class WorldAtlas {
  /** The part of the drawing that is shown, as SVG writes it. */
  static final String VIEW_BOX = "40 0 1960 869";

  private static final double SCALE = 369.46313535991084;
  private static final double TOP = 484.73563359220304;
  private static final double MIDDLE_LONGITUDE = 11.6;
  private static final int SHADES = 5;
  private static final int NEAREST = 300;

  private final List<Outline> outlines = read();

  /** What a country's count looks like and leads to. */
  public interface Naming {
    String label(String alpha2, long count);

    String href(String alpha2);
  }

  /** The world shaded by counts of activities by ISO 3166-1 alpha-2 code. */
  public WorldMap shaded(
      String title, Map<String, Long> counts, Naming naming, Function<Long, String> number) {
    var steps = steps(counts);
    var shapes =
        outlines.stream()
            .map(it -> it.shape(counts.getOrDefault(it.code(), 0L), steps, naming))
            .sorted(Comparator.comparing(shape -> shape.shade() > 0))
            .toList();
    return new WorldMap(title, VIEW_BOX, shapes, legend(steps, number), List.of());
  }

  /** The world with places marked. */
  public WorldMap marked(String title, List<WorldMap.Point> points) {
    var shapes =
        outlines.stream()
            .filter(it -> !it.path().isEmpty())
            .map(it -> new Shape(it.path(), it.x(), it.y(), false, 0, "", ""))
            .toList();
    return new WorldMap(title, around(points), shapes, List.of(), points);
  }

  /** The part of the world in which all places lie, with what is around them. */
  private static String around(List<WorldMap.Point> points) {
    var across = points.stream().mapToInt(WorldMap.Point::x).summaryStatistics();
    var down = points.stream().mapToInt(WorldMap.Point::y).summaryStatistics();
    int spread = Math.max(across.getMax() - across.getMin(), 2 * (down.getMax() - down.getMin()));
    int width = Math.min(2000, Math.max(NEAREST, spread * 2));
    int left = Math.clamp((across.getMin() + across.getMax() - width) / 2, 0, 2000 - width);
    int top = Math.max(0, (down.getMin() + down.getMax() - width / 2) / 2);
    return "%d %d %d %d".formatted(left, top, width, width / 2);
  }

  /** Where a place lies in the drawing. */
  public static WorldMap.Point point(double latitude, double longitude, String label) {
    double east = longitude < MIDDLE_LONGITUDE - 180 ? longitude + 360 : longitude;
    double half = Math.sqrt(3) / 2;
    double t = Math.asin(half * Math.sin(Math.toRadians(latitude)));
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    double slope = 1.340264 - 3 * 0.081106 * t2 + t6 * (7 * 0.000893 + 9 * 0.003796 * t2);
    double x = Math.toRadians(east - MIDDLE_LONGITUDE) * Math.cos(t) / (half * slope);
    double y = t * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2));
    return new WorldMap.Point(
        (int) Math.round(1000 + x * SCALE), (int) Math.round(TOP - y * SCALE), label);
  }

  /** The least count of each shade: 1, then steps of 1, 2 or 5 times a power of ten. */
  static List<Long> steps(Map<String, Long> counts) {
    long largest = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Long> steps = new ArrayList<>(List.of(1L));
    double ratio = Math.pow((double) Math.max(largest, 1), 1.0 / SHADES);
    for (int i = 1; i < SHADES; i++) {
      long step = rounded(Math.pow(ratio, i));
      if (step > steps.getLast() && step <= largest) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static long rounded(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    double digit = value / power;
    return Math.round(power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10));
  }

  private static List<Shade> legend(List<Long> steps, Function<Long, String> number) {
    List<Shade> legend = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      boolean isLast = i == steps.size() - 1;
      long first = steps.get(i);
      long last = isLast ? first : steps.get(i + 1) - 1;
      String text =
          number.apply(first) + (isLast ? "+" : last > first ? "–" + number.apply(last) : "");
      legend.add(new Shade(i + 1, text));
    }
    return legend;
  }

  private static List<Outline> read() {
    var stream = Objects.requireNonNull(WorldAtlas.class.getResourceAsStream("/geo/world.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> Outline.of(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Outline(String code, String path, int x, int y, boolean isSmall) {
    static Outline of(String[] cells) {
      return new Outline(
          cells[0],
          cells[1],
          Integer.parseInt(cells[2]),
          Integer.parseInt(cells[3]),
          cells[4].equals("1"));
    }

    Shape shape(long count, List<Long> steps, Naming naming) {
      int shade = (int) steps.stream().filter(step -> count >= step).count();
      boolean isSeen = count > 0;
      return new Shape(
          path,
          x,
          y,
          isSmall && isSeen,
          shade,
          isSeen ? naming.label(code, count) : "",
          isSeen ? naming.href(code) : "");
    }
  }
}
