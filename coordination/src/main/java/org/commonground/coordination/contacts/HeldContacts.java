package org.commonground.coordination.contacts;

import java.util.List;
import java.util.Map;
import org.commonground.coordination.accounts.DataSubject;
import org.commonground.coordination.accounts.PersonalHolding;
import org.commonground.coordination.database.Audiences;
import org.springframework.stereotype.Component;

/** What contacts hold about a person. */
@Component
final class HeldContacts implements PersonalHolding {
  private final ContactStore store;
  private final Audiences audiences;

  HeldContacts(ContactStore store, Audiences audiences) {
    this.store = store;
    this.audiences = audiences;
  }

  @Override
  public String kind() {
    return "contacts";
  }

  @Override
  public List<Map<String, Object>> find(DataSubject subject) {
    return audiences.seeingEverything(() -> store.listWith(subject.email())).stream()
        .map(HeldContacts::told)
        .toList();
  }

  private static Map<String, Object> told(Contact it) {
    return Map.of(
        "owner", it.owner(),
        "name", it.person().name(),
        "function", it.person().function(),
        "email", it.person().email(),
        "telephone", it.person().telephone(),
        "purpose", it.use().purpose().code(),
        "audience", it.use().audience().code(),
        "expires", it.use().expires().toString());
  }

  @Override
  public int erase(DataSubject subject) {
    return audiences.seeingEverything(() -> store.removeWith(subject.email()));
  }
}
