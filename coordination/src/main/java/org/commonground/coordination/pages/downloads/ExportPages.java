package org.commonground.coordination.pages.downloads;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.exchange.ExportFormat;
import org.commonground.coordination.exchange.ExportOrder;
import org.commonground.coordination.exchange.Exporter;
import org.commonground.coordination.pages.Origin;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.ActivityQuestions;
import org.commonground.coordination.pages.activity.AskedActivity;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.http.CacheControl;
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
  private final ExportOrders orders;

  ExportPages(
      ActivityQuestions questions,
      ExportOrders orders,
      Search search,
      AskedActivity asked,
      Exporter exporter) {
    this.questions = questions;
    this.orders = orders;
    this.search = search;
    this.asked = asked;
    this.exporter = exporter;
  }

  @GetMapping("/export.{ending:csv|json|xml|xlsx|ics|hxl\\.csv}")
  ResponseEntity<StreamingResponseBody> list(
      Visit visit, @PathVariable String ending, HttpServletRequest request) {
    var format = ExportFormat.getByEnding(ending);
    var query = questions.of(visit).query();
    var order = orders.of(visit, query, format, Origin.of(request));
    return file("common-ground-activities", format, out -> write(query, order, out));
  }

  /** The same as a calendar that programs fetch again and again, and not as a file to keep. */
  @GetMapping("/calendar.ics")
  ResponseEntity<StreamingResponseBody> calendar(Visit visit, HttpServletRequest request) {
    var query = questions.of(visit).query();
    var order = orders.of(visit, query, ExportFormat.ICS, Origin.of(request));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(ExportFormat.ICS.mediaType()))
        .cacheControl(CacheControl.noCache())
        .body(out -> write(query, order, out));
  }

  @GetMapping({
    "/activities/{id}.csv",
    "/activities/{id}.json",
    "/activities/{id}.xml",
    "/activities/{id}.xlsx",
    "/activities/{id}.ics",
    "/activities/{id}.hxl.csv"
  })
  ResponseEntity<StreamingResponseBody> one(
      Visit visit, @PathVariable String id, HttpServletRequest request) {
    String ending = visit.links().path().replaceFirst("^.*/[^./]*\\.", "");
    var held = asked.version(visit, asked.history(visit, id));
    var format = ExportFormat.getByEnding(ending);
    var order = orders.of(visit, held.activity().identifier(), format, Origin.of(request));
    return file(fileName(held), format, out -> exporter.write(order, held, out));
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

  private void write(SearchQuery query, ExportOrder order, OutputStream out) throws IOException {
    exporter.write(order, search.listIds(query, Integer.MAX_VALUE), out);
  }
}
