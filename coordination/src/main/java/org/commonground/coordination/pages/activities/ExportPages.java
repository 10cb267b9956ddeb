package org.commonground.coordination.pages.activities;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.exchange.ExportFormat;
import org.commonground.coordination.exchange.Exporter;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Gives out as files what a list of activities shows, all of the matches, and what the page of one
 * activity shows: the same parameters.
 */
@Controller
final class ExportPages {
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]+");
  private static final int LONGEST_NAME = 100;

  private final ActivityQuestions questions;
  private final Search search;
  private final AskedActivity asked;
  private final Exporter exporter;

  ExportPages(ActivityQuestions questions, Search search, AskedActivity asked, Exporter exporter) {
    this.questions = questions;
    this.search = search;
    this.asked = asked;
    this.exporter = exporter;
  }

  @GetMapping("/export.csv")
  ResponseEntity<StreamingResponseBody> csv(Visit visit) {
    return export(visit, ExportFormat.CSV);
  }

  @GetMapping("/export.json")
  ResponseEntity<StreamingResponseBody> json(Visit visit) {
    return export(visit, ExportFormat.JSON);
  }

  @GetMapping("/export.xml")
  ResponseEntity<StreamingResponseBody> iati(Visit visit) {
    return export(visit, ExportFormat.IATI);
  }

  @GetMapping("/activities/{id}.xml")
  ResponseEntity<StreamingResponseBody> iati(Visit visit, @PathVariable String id) {
    return export(visit, id, ExportFormat.IATI);
  }

  @GetMapping("/activities/{id}.json")
  ResponseEntity<StreamingResponseBody> json(Visit visit, @PathVariable String id) {
    return export(visit, id, ExportFormat.JSON);
  }

  private ResponseEntity<StreamingResponseBody> export(Visit visit, ExportFormat format) {
    SearchQuery query = questions.of(visit).query();
    return file("common-ground-activities", format, out -> write(query, format, out));
  }

  private ResponseEntity<StreamingResponseBody> export(
      Visit visit, String id, ExportFormat format) {
    var held = asked.version(visit, asked.history(visit, id));
    return file(fileName(held), format, out -> exporter.write(format, held, out));
  }

  /** The identifier, as far as every file system can write it, and the version's number. */
  private static String fileName(HeldActivity held) {
    String identifier = UNSAFE.matcher(held.activity().identifier()).replaceAll("-");
    String shortened = identifier.substring(0, Math.min(identifier.length(), LONGEST_NAME));
    return shortened + ".version-" + held.version().sequence();
  }

  private static ResponseEntity<StreamingResponseBody> file(
      String name, ExportFormat format, StreamingResponseBody body) {
    var attachment = ContentDisposition.attachment().filename(name + '.' + format.ending()).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(body);
  }

  private void write(SearchQuery query, ExportFormat format, OutputStream out) throws IOException {
    exporter.write(format, search.listIds(query, Integer.MAX_VALUE), query.asOf(), out);
  }
}
