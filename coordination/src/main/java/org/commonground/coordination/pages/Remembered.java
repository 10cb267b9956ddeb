package org.commonground.coordination.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * The two things that a reader's browser is asked to remember: the day up to which changes were
 * seen, and the look. Neither says who the reader is, and no script can read them.
 */
public final class Remembered {
  /** The day up to which changes were seen. */
  public static final String SEEN = "seen";

  /** The look, when it was chosen. */
  public static final String LOOK = "look";

  private static final Duration YEAR = Duration.ofDays(365);

  private Remembered() {}

  /** What the browser remembers; empty when it does not. */
  public static String read(HttpServletRequest request, String name) {
    @Nullable Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie != null && cookie.getName().equals(name)) {
          return cookie.getValue();
        }
      }
    }
    return "";
  }

  /** The header that asks the browser to remember something for a year. */
  public static String cookie(HttpServletRequest request, String name, String value) {
    return ResponseCookie.from(name, value)
        .maxAge(YEAR)
        .path("/")
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .build()
        .toString();
  }
}
