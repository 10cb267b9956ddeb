package org.commonground.coordination.editing;

import java.util.List;
import java.util.Map;
import org.commonground.coordination.accounts.DataSubject;
import org.commonground.coordination.accounts.PersonalHolding;
import org.commonground.coordination.database.Audiences;
import org.springframework.stereotype.Component;

/**
 * What drafts hold about a person: what they wrote. What they have handed on is by then the
 * organisation's, and names them by the key of their account alone.
 */
@Component
final class HeldDrafts implements PersonalHolding {
  private final DraftStore store;
  private final Audiences audiences;

  HeldDrafts(DraftStore store, Audiences audiences) {
    this.store = store;
    this.audiences = audiences;
  }

  @Override
  public String kind() {
    return "drafts";
  }

  @Override
  public List<Map<String, Object>> find(DataSubject subject) {
    return subject.account().stream()
        .flatMap(it -> audiences.seeingEverything(() -> store.listBy(it)).stream())
        .map(HeldDrafts::told)
        .toList();
  }

  private static Map<String, Object> told(Draft it) {
    return Map.of(
        "id", it.id().toString(),
        "state", it.state().code(),
        "reporter", it.about().reporter(),
        "title", it.text().title(),
        "reason", it.text().reason(),
        "form", it.text().form());
  }

  @Override
  public int erase(DataSubject subject) {
    return subject
        .account()
        .map(it -> audiences.seeingEverything(() -> store.removeUnfinishedOf(it)))
        .orElse(0);
  }
}
