package org.commonground.coordination.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Turns a page's record of parameters into HTML. Templates are compiled with the application. */
@Component
public final class PageTemplates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /** The text of a template, whose only parameter is the record. */
  public String render(String template, Object page) {
    var output = new StringOutput(32 * 1024);
    engine.render(template + ".jte", page, output);
    return output.toString();
  }

  /** What a controller returns: the page, with status 200. */
  public View page(String template, Object page) {
    return page(template, page, HttpServletResponse.SC_OK);
  }

  /** What a controller returns after a form was taken: the browser asks for the other page. */
  public View goTo(String address) {
    return (model, request, response) -> {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader(HttpHeaders.LOCATION, address);
    };
  }

  /** What a controller returns when something else is to be said by the status. */
  public View page(String template, Object page, int status) {
    return (model, request, response) -> {
      byte[] html = render(template, page).getBytes(StandardCharsets.UTF_8);
      response.setStatus(status);
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(html.length);
      response.getOutputStream().write(html);
    };
  }
}
