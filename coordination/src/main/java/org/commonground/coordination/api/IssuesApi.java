package org.commonground.coordination.api;

import java.util.List;
import java.util.Map;
import org.commonground.coordination.api.IssueList.IssueEntry;
import org.commonground.coordination.api.routes.Answer;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.Parameter;
import org.commonground.coordination.api.routes.Parameter.Shape;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.api.routes.Routes;
import org.commonground.coordination.api.routes.ValueKind;
import org.commonground.coordination.briefings.BriefingDocument;
import org.commonground.coordination.briefings.BriefingDocuments;
import org.commonground.coordination.briefings.issuing.Issues;
import org.commonground.coordination.briefings.issuing.KeptIssue;
import org.commonground.coordination.pages.Visit;
import org.springframework.stereotype.Component;

/** Answers the briefings that were issued, as they were. */
@Component
final class IssuesApi implements Routes {
  private static final String PATH = "/briefings";
  private static final Parameter<String> ISSUE =
      new Parameter<>(
          "issue", Shape.PATH, ValueKind.text(36), "019a219e-f8a1-75c7-a23d-4413b8f918d6");

  private final Issues issues;
  private final BriefingDocuments documents;

  IssuesApi(Issues issues, BriefingDocuments documents) {
    this.issues = issues;
    this.documents = documents;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.of("listIssuedBriefings", PATH, IssueList.class, this::all).following(this::state),
        Route.of("getIssuedBriefing", PATH + "/{issue}", BriefingDocument.class, this::one)
            .taking(ISSUE)
            .tried(this::example)
            .following(this::state));
  }

  /** Issuing changes nothing in the register. */
  private String state() {
    return issues.list().stream().findFirst().map(it -> it.issue().id().toString()).orElse("");
  }

  private Map<String, String> example() {
    String latest = state();
    return Map.of(ISSUE.name(), latest.isEmpty() ? ISSUE.example() : latest);
  }

  private Answer all(Asked asked) {
    return Answer.of(
        new IssueList(issues.list().stream().map(it -> entry(asked.visit(), it)).toList()));
  }

  private static IssueEntry entry(Visit visit, KeptIssue kept) {
    String address = PATH + '/' + kept.issue().id();
    return new IssueEntry(
        kept.issue().id().toString(),
        kept.title(),
        kept.language().tag(),
        kept.period().first(),
        kept.period().last(),
        kept.issue().at(),
        kept.issue().by(),
        kept.issue().fingerprint(),
        Map.of("briefing", visit.to(Route.ROOT + address), "page", visit.to(address)));
  }

  private Answer one(Asked asked) {
    return Issues.parse(asked.get(ISSUE))
        .flatMap(issues::find)
        .<Answer>map(it -> Answer.of(documents.of(it)))
        .orElseGet(() -> new Answer.Missing(asked.visit().say("briefing.issues.unknown")));
  }
}
