package org.commonground.coordination.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * Who makes a request, as {@link AccountFilter} found out.
 *
 * @param token of the session
 */
public record SignedIn(Account account, String token) {
  private static final String IN = SignedIn.class.getName();
  private static final String WAITING = IN + ".waiting";
  private static final String COOKIE = "session";

  /** Browsers take a cookie with this name only over TLS, and only from the host itself. */
  private static final String SAFE_COOKIE = "__Host-" + COOKIE;

  /** Who is signed in; empty for everybody else. */
  public static Optional<SignedIn> of(HttpServletRequest request) {
    return Optional.ofNullable((SignedIn) request.getAttribute(IN));
  }

  /** Who has given a password and still has to give a one-time code. */
  public static Optional<SignedIn> waiting(HttpServletRequest request) {
    return Optional.ofNullable((SignedIn) request.getAttribute(WAITING));
  }

  /** The {@link Session#key} of the session that is used. */
  public String sessionKey() {
    return HexFormat.of().formatHex(Tokens.fingerprint(token));
  }

  void note(HttpServletRequest request, boolean isProven) {
    request.setAttribute(isProven ? IN : WAITING, this);
  }

  static Optional<String> token(HttpServletRequest request) {
    @Nullable Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    String name = request.isSecure() ? SAFE_COOKIE : COOKIE;
    for (Cookie cookie : cookies) {
      if (cookie != null && cookie.getName().equals(name)) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  /** The header that gives a browser a session; it ends with the browser at the latest. */
  public static String cookie(HttpServletRequest request, String token) {
    return written(request, token).build().toString();
  }

  /** The header that takes it away again. */
  public static String noCookie(HttpServletRequest request) {
    return written(request, "").maxAge(0).build().toString();
  }

  private static ResponseCookie.ResponseCookieBuilder written(
      HttpServletRequest request, String value) {
    return ResponseCookie.from(request.isSecure() ? SAFE_COOKIE : COOKIE, value)
        .path("/")
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax");
  }

  @Override
  public String toString() {
    return "SignedIn[%s]".formatted(account);
  }
}
