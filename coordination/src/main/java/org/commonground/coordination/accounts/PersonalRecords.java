package org.commonground.coordination.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Deed;
import org.commonground.coordination.audit.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that is held about a person, for whoever asks what is held about them, or asks for it to be
 * erased. The audit trail keeps the key of an account, and nothing else about its person.
 */
@Component
public class PersonalRecords {
  private final ObjectProvider<PersonalHolding> holdings;
  private final Accounts accounts;
  private final Audit audit;

  PersonalRecords(ObjectProvider<PersonalHolding> holdings, Accounts accounts, Audit audit) {
    this.holdings = holdings;
    this.accounts = accounts;
    this.audit = audit;
  }

  /** All that is held, by kind. */
  @Transactional
  public Map<String, List<Map<String, Object>>> export(String email) {
    DataSubject subject = subject(email);
    Map<String, List<Map<String, Object>>> found = new TreeMap<>();
    holdings.orderedStream().forEach(it -> found.put(it.kind(), it.find(subject)));
    audit.record(Action.PERSON_EXPORTED.on(subjectOf(subject)));
    return found;
  }

  /**
   * Erases it.
   *
   * @return how many entries were removed, by kind
   * @throws AccountRefused when it is the last administrator who can sign in
   */
  @Transactional
  public Map<String, Integer> erase(String email) {
    DataSubject subject = subject(email);
    subject.account().ifPresent(accounts::disable);
    Map<String, Integer> removed = new TreeMap<>();
    holdings.orderedStream().forEach(it -> removed.put(it.kind(), it.erase(subject)));
    Deed deed = Action.PERSON_ERASED.on(subjectOf(subject));
    for (var each : removed.entrySet()) {
      deed = deed.with(each.getKey(), each.getValue());
    }
    audit.record(deed);
    return removed;
  }

  private DataSubject subject(String email) {
    String written = email.strip().toLowerCase(Locale.ROOT);
    return new DataSubject(written, accounts.findByEmail(written).map(Account::id).orElse(null));
  }

  private static Subject subjectOf(DataSubject subject) {
    return subject.account().map(Subject::account).orElse(Subject.NO_ACCOUNT);
  }
}
