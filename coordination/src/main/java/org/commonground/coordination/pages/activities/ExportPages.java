package org.commonground.coordination.pages.activities;

import java.io.IOException;
import java.io.OutputStream;
import org.commonground.coordination.exchange.ExportFormat;
import org.commonground.coordination.exchange.Exporter;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Gives out what a list of activities shows, as files: the same parameters, all of the matches. */
@Controller
final class ExportPages {
  private final Search search;
  private final Exporter exporter;

  ExportPages(Search search, Exporter exporter) {
    this.search = search;
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

  private ResponseEntity<StreamingResponseBody> export(Visit visit, ExportFormat format) {
    SearchQuery query = ActivityQuestion.of(visit).query();
    String name = "common-ground-activities." + format.ending();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(out -> write(query, format, out));
  }

  private void write(SearchQuery query, ExportFormat format, OutputStream out) throws IOException {
    exporter.write(format, search.listIds(query, Integer.MAX_VALUE), query.asOf(), out);
  }
}
