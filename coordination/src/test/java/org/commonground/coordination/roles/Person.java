package org.commonground.coordination.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.Visitor;

/**
 * Somebody at a browser.
 *
 * @param account absent for whoever has none
 * @param visitor the browser
 * @param asked takes what is asked for
 */
record Person(Optional<Account> account, Visitor visitor, List<Asked> asked) {
  /** What was asked for. */
  record Asked(String method, String address, int status) {
    String path() {
      return address.replaceFirst("\\?.*", "");
    }
  }

  HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    return noted("GET", address, visitor.get(address, headers));
  }

  HttpResponse<String> post(String address, String... fields)
      throws IOException, InterruptedException {
    return noted("POST", address, visitor.post(address, fields));
  }

  private HttpResponse<String> noted(String method, String address, HttpResponse<String> answer) {
    asked.add(new Asked(method, address, answer.statusCode()));
    return answer;
  }

  /** Whether a page shows something. A refusal has to be one that says so. */
  boolean reads(String address, String text) throws IOException, InterruptedException {
    var answer = get(address);
    return isDone(answer) && answer.body().contains(text);
  }

  /** Whether something sent was taken. A refusal has to be one that says so. */
  boolean sends(String address, String... fields) throws IOException, InterruptedException {
    return isDone(post(address, fields));
  }

  /** Whether an answer is what was wanted; whatever is not has to be a refusal. */
  static boolean isDone(HttpResponse<String> answer) {
    String location = location(answer);
    boolean isTurnedAway = location.startsWith("/sign-in") && !location.startsWith("/sign-in/code");
    boolean isDone = answer.statusCode() < 400 && !isTurnedAway;
    if (!isDone) {
      assertThat(answer.statusCode()).as(answer.uri().getPath()).isIn(303, 403, 404, 405, 409, 422);
    }
    return isDone;
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
