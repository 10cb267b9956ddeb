package org.commonground.coordination.api;

import jakarta.servlet.http.HttpServletResponse;

/** Lets pages of other sites read: everybody, without being known, and nothing but reading. */
final class OpenDoor {
  static final String METHODS = "GET, HEAD, OPTIONS";

  private OpenDoor() {}

  static void open(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Content-Language, Allow");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }

  static void tellMethods(HttpServletResponse response) {
    response.setHeader("Allow", METHODS);
    response.setHeader("Access-Control-Allow-Methods", METHODS);
    response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
    response.setHeader("Access-Control-Max-Age", "86400");
  }
}
