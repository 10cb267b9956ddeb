package org.commonground.coordination.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a reader reaches us: what stands before the path in the addresses of our pages. */
public final class Origin {
  private Origin() {}

  /** Such as {@code https://register.example.org}, without a slash at the end. */
  public static String of(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
  }
}
