package org.commonground.coordination.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.commonground.coordination.accounts.AccountRefused;
import org.commonground.coordination.accounts.AccountRefused.Reason;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.pages.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What pages of accounts answer in common. */
final class Answers {
  static final int NOT_TAKEN = 422;
  static final int TOO_MANY = 429;

  private Answers() {}

  /** Leads on; the browser asks for the other page. */
  static ResponseEntity.BodyBuilder goTo(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address));
  }

  /** For a script of ours. */
  static ResponseEntity<Object> json(String text) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
  }

  /** An address of ours to go back to; the beginning for any other. */
  static String local(String back) {
    return back.matches("/(?![/\\\\])[!-~&&[^\\\\\"<>]]*") && back.length() <= 500 ? back : "/";
  }

  /** Who is signed in: the door before these pages lets nobody else in. */
  static SignedIn own(HttpServletRequest request) {
    return SignedIn.of(request).orElseThrow();
  }

  static int status(AccountRefused refused) {
    return refused.reason() == Reason.TOO_MANY_ATTEMPTS ? TOO_MANY : NOT_TAKEN;
  }

  /** Why something was refused, in the reader's words. */
  static String problem(Visit visit, AccountRefused refused) {
    String word = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return visit.code("accounts.refused", word);
  }
}
