package org.commonground.coordination.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers the look that a reader chose, and leads back to where it was chosen. */
@Controller
final class LookPages {

  @PostMapping("/look")
  ResponseEntity<Void> choose(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String look,
      @RequestParam(defaultValue = "/") String back) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(
            HttpHeaders.SET_COOKIE,
            Remembered.cookie(request, Remembered.LOOK, Look.of(look).code()))
        .location(local(back))
        .build();
  }

  /** Never an address of somebody else's: a path of ours, or the first page. */
  private static URI local(String back) {
    return back.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") ? safe(back) : URI.create("/");
  }

  private static URI safe(String path) {
    try {
      return URI.create(path);
    } catch (IllegalArgumentException notAnAddress) {
      return URI.create("/");
    }
  }
}
