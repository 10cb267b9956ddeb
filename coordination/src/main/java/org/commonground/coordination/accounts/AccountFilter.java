package org.commonground.coordination.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.commonground.coordination.accounts.Account.Standing;
import org.commonground.coordination.audit.Actor;
import org.commonground.coordination.audit.Network;
import org.commonground.coordination.database.Audiences;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who makes a request, keeps doors closed, and lets the rest look with their eyes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class AccountFilter extends OncePerRequestFilter {
  private final Sessions sessions;
  private final Accounts accounts;

  AccountFilter(Sessions sessions, Accounts accounts) {
    this.sessions = sessions;
    this.accounts = accounts;
  }

  /** An error's page and a file's sending belong to the same request. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Actor.anybody(Network.of(request.getRemoteAddr()))
          .doing(() -> {
            answer(request, response, chain);
            return request;
          });
    } catch (ServletException | IOException | RuntimeException failure) {
      throw failure;
    } catch (Exception other) {
      throw new ServletException(other);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    SignedIn.token(request).ifPresent(token -> find(request, token));
    Optional<Account> account = SignedIn.of(request).map(SignedIn::account);
    if (isClosed(request.getServletPath(), account)) {
      turnAway(request, response, account);
    } else if (account.isPresent()) {
      boolean isForAll = request.getServletPath().startsWith("/assets/");
      lookAs(account.get(), request, isForAll ? response : new PrivateAnswer(response), chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void find(HttpServletRequest request, String token) {
    var session = sessions.find(token);
    session
        .flatMap(it -> accounts.find(it.account()))
        .filter(it -> it.standing() == Standing.ACTIVE)
        .ifPresent(it -> new SignedIn(it, token).note(request, session.get().isProven()));
  }

  private static boolean isClosed(String path, Optional<Account> account) {
    return Door.before(path)
        .filter(door -> account.filter(it -> door.isFor(it.role())).isEmpty())
        .isPresent();
  }

  private static void turnAway(
      HttpServletRequest request, HttpServletResponse response, Optional<Account> account)
      throws IOException {
    if (account.isPresent()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String back = request.getMethod().equals("GET") ? request.getRequestURI() : "";
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        HttpHeaders.LOCATION,
        "/sign-in"
            + (back.isEmpty() ? "" : "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
  }

  private static void lookAs(
      Account account, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Actor.current()
          .as(account.id())
          .doing(() ->
              Audiences.lookingAs(
                  account.viewer(),
                  () -> {
                    chain.doFilter(request, response);
                    return account;
                  }));
    } catch (ServletException | IOException | RuntimeException failure) {
      throw failure;
    } catch (Exception other) {
      throw new ServletException(other);
    }
  }
}
