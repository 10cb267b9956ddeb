package org.commonground.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many people at a running server at once: readers who follow links, and writers who change
 * records. Prints how long answers took, and how many were errors.
 *
 * <p>Arguments: address, file of links by which writers join, readers, minutes.
 */
public final class ManyAtWork {
  private static final Duration THINKING = Duration.ofSeconds(5);
  private static final String PASSWORD = "violet harbour minute 9 lanterns";
  private static final Pattern LINK =
      Pattern.compile(
          "href=\"(/(?:activities|countries|organisations|themes|briefing|about)?(?:[/?][^\"#]*)?)\"");
  private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"(\\d+)\"");
  private static final int ERRORS = 400;

  private final HttpClient client =
      HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();
  private final ConcurrentLinkedQueue<Long> reading = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> writing = new ConcurrentLinkedQueue<>();
  private final AtomicInteger errors = new AtomicInteger();
  private final String root;
  private final long end;

  private ManyAtWork(String root, Duration length) {
    this.root = root;
    this.end = System.nanoTime() + length.toNanos();
  }

  /** See {@link ManyAtWork}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> links = Files.readAllLines(Path.of(arguments[1]));
    int readers = Integer.parseInt(arguments[2]);
    var work = new ManyAtWork(arguments[0], Duration.ofMinutes(Long.parseLong(arguments[3])));
    List<Thread> people = new ArrayList<>();
    for (int i = 0; i < readers; i++) {
      var random = new Random(i);
      people.add(Thread.ofVirtual().start(() -> work.read(random)));
    }
    for (int i = 0; i < links.size(); i++) {
      var random = new Random(1000L + i);
      String link = links.get(i);
      people.add(Thread.ofVirtual().start(() -> work.write(link, random)));
    }
    for (Thread person : people) {
      person.join();
    }
    System.out.println("| requests | count | p50 ms | p95 ms | p99 ms | longest ms |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    tell("reading, " + readers + " people", work.reading);
    tell("writing, " + links.size() + " people", work.writing);
    System.out.println("errors: " + work.errors.get());
  }

  private static void tell(String what, ConcurrentLinkedQueue<Long> taken) {
    long[] sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
        what, sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
  }

  /** Follows links, and begins anew now and then. */
  private void read(Random random) {
    String address = "/";
    think(random);
    while (System.nanoTime() < end) {
      String page = ask(request(address, ""), reading).body();
      List<String> next = LINK.matcher(page).results().map(it -> it.group(1)).toList();
      address =
          next.isEmpty() || random.nextInt(20) == 0
              ? "/"
              : next.get(random.nextInt(next.size())).replace("&amp;", "&");
      think(random);
    }
  }

  /** Joins, puts a record of one's own into the register, and changes it over and over. */
  private void write(String link, Random random) {
    var join = ask(form(link, "", "name", "A writer", "password", PASSWORD), writing);
    String session = join.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
    think(random);
    String record =
        ask(
                form(
                    "/drafts/new",
                    session,
                    "do",
                    "submit",
                    "audience",
                    "public",
                    "part",
                    "title",
                    "part",
                    "record",
                    "title.0.text",
                    "A record",
                    "title.0.language",
                    "en",
                    "record.0.status",
                    "2",
                    "record.0.actual-start",
                    "2026-03-02"),
                writing)
            .headers()
            .firstValue("Location")
            .orElse("/");
    for (int i = 1; System.nanoTime() < end; i++) {
      think(random);
      Matcher base = BASE.matcher(ask(request(record + "/edit", session), writing).body());
      String seen = base.find() ? base.group(1) : "0";
      think(random);
      ask(
          form(
              record + "/edit",
              session,
              "do",
              "submit",
              "base",
              seen,
              "revision",
              "0",
              "audience",
              "public",
              "part",
              "title",
              "title.0.at",
              "0",
              "title.0.text",
              "A record, changed " + i + " times",
              "title.0.language",
              "en"),
          writing);
    }
  }

  private static void think(Random random) {
    try {
      Thread.sleep(random.nextLong(2 * THINKING.toMillis()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest.Builder request(String address, String session) {
    var request =
        HttpRequest.newBuilder(URI.create(address.startsWith("http") ? address : root + address));
    return session.isEmpty() ? request : request.header("Cookie", session);
  }

  private HttpRequest.Builder form(String address, String session, String... fields) {
    var body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
          .append('&');
    }
    return request(address, session)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Sec-Fetch-Site", "same-origin")
        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
  }

  private HttpResponse<String> ask(HttpRequest.Builder request, ConcurrentLinkedQueue<Long> times) {
    long begun = System.nanoTime();
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      times.add(System.nanoTime() - begun);
      if (answer.statusCode() >= ERRORS) {
        errors.incrementAndGet();
        System.err.println(answer.statusCode() + " " + answer.uri());
      }
      return answer;
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
