package org.commonground.coordination.accounts;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.http.HttpHeaders;

/** An answer to somebody who is signed in: nobody keeps it, whatever a page says about that. */
final class PrivateAnswer extends HttpServletResponseWrapper {
  PrivateAnswer(HttpServletResponse response) {
    super(response);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
  }

  @Override
  public void setHeader(String name, String value) {
    if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
      super.addHeader(name, value);
    }
  }
}
