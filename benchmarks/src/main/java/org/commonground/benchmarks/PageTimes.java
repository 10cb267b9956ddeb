package org.commonground.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running server for its pages, one after another, and prints how long each kind took, as a
 * reader at the same machine sees it.
 *
 * <p>Arguments: the server's address, rounds. The first fifth of the rounds warms up and is not
 * counted.
 */
public final class PageTimes {
  private static final List<String> WORDS =
      List.of("health", "education", "route", "eau", "police", "border", "agricultre", "youth");

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final String address;

  private PageTimes(String address) {
    this.address = address;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new PageTimes(arguments[0]).run(Integer.parseInt(arguments[1]));
  }

  private void run(int rounds) throws IOException, InterruptedException {
    Map<String, List<String>> kinds = kinds();
    System.out.printf("| %-34s | %8s | %8s | %8s |%n", "page", "p50 ms", "p95 ms", "max ms");
    System.out.println("| --- | ---: | ---: | ---: |");
    for (var kind : kinds.entrySet()) {
      double[] times = measure(kind.getValue(), rounds);
      System.out.printf(
          "| %-34s | %8.1f | %8.1f | %8.1f |%n",
          kind.getKey(), at(times, 0.5), at(times, 0.95), times[times.length - 1]);
    }
  }

  private Map<String, List<String>> kinds() throws IOException, InterruptedException {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("overview", List.of("/", "/?lang=ar", "/?lang=fr"));
    kinds.put("activities with all facets", List.of("/activities", "/activities?lang=ar"));
    kinds.put("search", WORDS.stream().map(word -> "/activities?q=" + word).toList());
    kinds.put(
        "activities of a country", List.of("/activities?country=SO", "/activities?country=NP"));
    kinds.put("as of a day", List.of("/activities?asOf=2016-12-31", "/?asOf=2016-12-31"));
    kinds.put("country", List.of("/countries/SO", "/countries/UG", "/countries/HN"));
    kinds.put("countries", List.of("/countries"));
    kinds.put("organisations", List.of("/organisations"));
    kinds.put("organisation", links("/organisations", "href=\"(/organisations/[^\"?]+)"));
    kinds.put("activity", links("/activities", "href=\"(/activities/[0-9a-f-]{36})"));
    kinds.put("briefing", List.of("/briefing?from=2019-04-01&to=2019-06-30"));
    return kinds;
  }

  private List<String> links(String page, String pattern) throws IOException, InterruptedException {
    Matcher link = Pattern.compile(pattern).matcher(get(page));
    List<String> found = new ArrayList<>();
    while (link.find() && found.size() < 20) {
      found.add(link.group(1));
    }
    if (found.isEmpty()) {
      throw new IllegalStateException(page + " has no link that matches " + pattern);
    }
    return found;
  }

  private double[] measure(List<String> paths, int rounds)
      throws IOException, InterruptedException {
    double[] times = new double[rounds - rounds / 5];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      get(paths.get(i % paths.size()));
      if (i >= rounds / 5) {
        times[i - rounds / 5] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    return times;
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  }
}
