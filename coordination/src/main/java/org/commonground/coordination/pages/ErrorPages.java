package org.commonground.coordination.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.requests.RequestReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Answers what cannot be answered otherwise: not found, not understood, failed. */
@Controller
@ControllerAdvice
final class ErrorPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  private final VisitResolver visits;
  private final PageTemplates templates;

  ErrorPages(VisitResolver visits, PageTemplates templates) {
    this.visits = visits;
    this.templates = templates;
  }

  @ExceptionHandler(NotFound.class)
  View notFound(NotFound notFound, HttpServletRequest request) {
    String sentence = notFound.getMessage();
    if (notFound.href().isEmpty()) {
      return page(request, 404, sentence == null ? "" : sentence);
    }
    var visit = visits.visit(request, request.getContextPath());
    var way = new Link(notFound.label(), notFound.href());
    var page = new ErrorPage(visit, notFound.title(), sentence == null ? "" : sentence, "", way);
    return templates.page("error", page, 404);
  }

  /** What the framework refuses or what failed outside of a page. */
  @RequestMapping("/error")
  View error(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer number ? number : 404;
    if (status >= 500) {
      LOG.atError()
          .setCause((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
          .log("A page failed");
    }
    return page(request, status, "");
  }

  private View page(HttpServletRequest request, int status, String sentence) {
    var visit = visits.visit(request, request.getContextPath());
    var page =
        new ErrorPage(
            visit, title(visit, status), sentence, advice(visit, status, request), Link.NONE);
    return templates.page("error", page, status);
  }

  private static String title(Visit visit, int status) {
    return switch (status) {
      case 403 -> visit.say("error.refused.title");
      case 404 -> visit.say("error.not-found.title");
      case 413 -> visit.say("error.too-large.title");
      case 429 -> visit.say("error.too-many.title");
      default ->
          status >= 500 ? visit.say("error.failed.title") : visit.say("error.not-understood.title");
    };
  }

  private static String advice(Visit visit, int status, HttpServletRequest request) {
    return switch (status) {
      case 403 -> visit.say("error.refused.advice");
      case 404 -> visit.say("error.not-found.advice");
      case 413 -> visit.say("error.too-large.advice");
      case 429 -> visit.say("error.too-many.advice");
      default ->
          status >= 500
              ? visit.say("error.failed.advice", RequestReference.of(request).orElse("-"))
              : visit.say("error.not-understood.advice");
    };
  }
}
