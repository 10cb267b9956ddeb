package org.commonground.coordination.api;

import java.util.List;
import org.commonground.coordination.api.ApiPage.Topic;
import org.commonground.coordination.api.description.Description;
import org.commonground.coordination.api.routes.Problem;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers the documentation, written from the description that programs read. */
@Controller
final class ApiPages {
  private static final List<String> TOPICS =
      List.of("filters", "fields", "languages", "pages", "unknown", "caching", "sites");

  private final Description description;
  private final PageTemplates templates;

  ApiPages(Description description, PageTemplates templates) {
    this.description = description;
    this.templates = templates;
  }

  @GetMapping(Problem.PAGE)
  View documentation(Visit visit) {
    var reader = new DescriptionReader(description.document());
    return templates.page(
        "api",
        new ApiPage(
            visit,
            tries(visit),
            TOPICS.stream().map(it -> topic(visit, it)).toList(),
            reader.groups(),
            reader.shapes(),
            List.of(Problem.Kind.values()).stream().map(it -> problem(visit, it)).toList()));
  }

  private static List<Link> tries(Visit visit) {
    String own = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    return List.of(
        line(visit, "api.try.list", own, "/api/v1/activities?country=CD&fields=title,dates"),
        line(visit, "api.try.figures", own, "/api/v1/figures?pillar=pillar-2&facets=country"),
        line(visit, "api.try.changes", own, "/api/v1/changes?since=0&limit=50"));
  }

  private static Link line(Visit visit, String key, String own, String address) {
    return new Link(visit.say(key), "curl '%s%s'".formatted(own, address));
  }

  private static Topic topic(Visit visit, String name) {
    return new Topic("", visit.code("api.topic", name), visit.code("api.told", name));
  }

  private static Topic problem(Visit visit, Problem.Kind kind) {
    String says =
        switch (kind) {
          case WRONG_PARAMETERS -> visit.say("api.explained");
          case NOT_FOUND -> visit.say("api.no-route");
          case METHOD_NOT_ALLOWED -> visit.say("api.only-reading");
          case NOT_ACCEPTABLE -> visit.say("api.only-json");
          case FAILED -> visit.say("api.failed");
        };
    String heading = kind.status() + " · " + visit.code("api.problem", kind.word());
    return new Topic(kind.anchor(), heading, says);
  }
}
