package org.commonground.coordination.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.Fault;
import org.commonground.coordination.api.routes.JsonWriter;
import org.commonground.coordination.api.routes.Problem;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.database.Viewer;
import org.commonground.coordination.pages.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerMapping;

/** One request and what is sent back. */
record Exchange(HttpServletRequest request, HttpServletResponse response, JsonWriter json) {
  private static final List<MediaType> OFFERED =
      List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);

  /** Tells whoever counts requests which route this one is of, as the framework does for pages. */
  void follow(Route route) {
    request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, route.address());
  }

  String method() {
    return request.getMethod();
  }

  @Nullable String header(String name) {
    return request.getHeader(name);
  }

  /** The parameters of the query; empty when they cannot be decoded. */
  Optional<Map<String, List<String>>> parameters() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    try {
      request.getParameterMap().forEach((name, values) -> given.put(name, Arrays.asList(values)));
      return Optional.of(given);
    } catch (IllegalStateException undecodable) {
      return Optional.empty();
    }
  }

  /** Whether the caller takes JSON; one that does not say takes everything. */
  boolean acceptsJson() {
    String accepted = header(HttpHeaders.ACCEPT);
    if (accepted == null || accepted.isBlank()) {
      return true;
    }
    try {
      return MediaType.parseMediaTypes(accepted).stream()
          .filter(it -> it.getQualityValue() > 0)
          .anyMatch(it -> OFFERED.stream().anyMatch(it::includes));
    } catch (InvalidMediaTypeException notAType) {
      return false;
    }
  }

  /** Sends 304 and says so when the caller has this state already. */
  boolean isNotModified(String tag) {
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, isForAll() ? "public, no-cache" : "private, no-cache");
    return new ServletWebRequest(request, response).checkNotModified(tag);
  }

  private static boolean isForAll() {
    return Audiences.viewer().equals(Viewer.PUBLIC);
  }

  void found(Answer.Found found, Asked asked) throws IOException {
    if (!found.links().isEmpty()) {
      response.setHeader(
          HttpHeaders.LINK,
          found.links().stream().map(Answer.WebLink::toString).collect(Collectors.joining(", ")));
    }
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, asked.visit().language().tag());
    send(200, MediaType.APPLICATION_JSON_VALUE, json.write(found.body(), found.fields()));
  }

  /** Says which methods there are, to a browser that asks before it lets a page ask. */
  void allow() {
    OpenDoor.tellMethods(response);
    response.setStatus(204);
  }

  void refuseMethod(Visit visit) throws IOException {
    response.setHeader(HttpHeaders.ALLOW, OpenDoor.METHODS);
    problem(visit, Problem.Kind.METHOD_NOT_ALLOWED, "api.only-reading");
  }

  void refuse(Visit visit, List<Fault> faults) throws IOException {
    send(visit, Problem.of(visit, faults, instance()));
  }

  void missing(Visit visit, String sentence) throws IOException {
    send(visit, Problem.of(visit, Problem.Kind.NOT_FOUND, sentence, instance()));
  }

  /** Says what is wrong; the sentence is a message. */
  void problem(Visit visit, Problem.Kind kind, String key) throws IOException {
    send(visit, Problem.of(visit, kind, visit.say(key), instance()));
  }

  private void send(Visit visit, Problem problem) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.setHeader(HttpHeaders.ETAG, null);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag());
    send(problem.status(), Problem.MEDIA_TYPE, json.write(problem));
  }

  private void send(int status, String mediaType, byte[] body) throws IOException {
    response.setStatus(status);
    response.setContentType(mediaType);
    response.setContentLength(body.length);
    if (!method().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  private String instance() {
    String query = request.getQueryString();
    String whole = request.getRequestURI() + (query == null ? "" : '?' + query);
    return whole.length() <= 500 ? whole : whole.substring(0, 500);
  }
}
