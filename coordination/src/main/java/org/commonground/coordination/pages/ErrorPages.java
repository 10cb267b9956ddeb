package org.commonground.coordination.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.commonground.coordination.pages.parts.Link;
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
          .addKeyValue("path", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
          .setCause((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
          .log("A page failed");
    }
    return page(request, status, "");
  }

  private View page(HttpServletRequest request, int status, String sentence) {
    var visit = visits.visit(request, request.getContextPath());
    String kind = status >= 500 ? "failed" : status == 404 ? "not-found" : "not-understood";
    var page =
        new ErrorPage(
            visit,
            visit.say("error." + kind + ".title"),
            sentence,
            visit.say("error." + kind + ".advice"),
            Link.NONE);
    return templates.page("error", page, status);
  }
}
