package org.commonground.coordination.pages;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the few files that pages load. */
@Controller
final class AssetPages {
  private static final CacheControl KEEP =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  private static final Map<String, MediaType> TYPES =
      Map.of(
          "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
          "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
          "svg", MediaType.parseMediaType("image/svg+xml"));

  @GetMapping("/assets/{fingerprint}/{file}")
  ResponseEntity<byte[]> asset(@PathVariable String file) {
    return serve(file, KEEP);
  }

  @GetMapping({"/favicon.ico", "/favicon.svg"})
  ResponseEntity<byte[]> icon() {
    return serve("favicon.svg", CacheControl.maxAge(Duration.ofDays(1)));
  }

  @GetMapping("/robots.txt")
  ResponseEntity<String> robots() {
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_PLAIN)
        .body(
            """
            User-agent: *
            Disallow: /export
            Disallow: /activities?
            """);
  }

  private static ResponseEntity<byte[]> serve(String file, CacheControl cache) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return Assets.content(file)
        .map(content ->
            ResponseEntity.ok()
                .cacheControl(cache)
                .contentType(TYPES.getOrDefault(ending, MediaType.APPLICATION_OCTET_STREAM))
                .body(content))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
