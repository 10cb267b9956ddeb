package org.commonground.coordination.pages.overview;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.commonground.coordination.pages.Remembered;
import org.commonground.coordination.pages.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Remembers in the reader's browser that all changes up to today were seen. */
@Controller
final class SeenPages {

  @PostMapping("/seen")
  ResponseEntity<Void> seen(Visit visit, HttpServletRequest request) {
    String today = visit.today().toString();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, Remembered.cookie(request, Remembered.SEEN, today))
        .location(URI.create(visit.links().same("/", "since")))
        .build();
  }
}
