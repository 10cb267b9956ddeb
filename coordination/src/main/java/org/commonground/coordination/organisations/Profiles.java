package org.commonground.coordination.organisations;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What organisations say of themselves. */
@Component
public class Profiles {
  private final ProfileStore store;
  private final Audit audit;
  private final Clock clock;

  Profiles(ProfileStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** The current one of an organisation; {@link Profile#NONE} when nobody has written any. */
  @Transactional(readOnly = true)
  public Profile find(String key) {
    return store.find(key).orElse(Profile.NONE);
  }

  /**
   * Writes a new version. The caller has made sure that the writer may.
   *
   * @param seen the version that the writer saw
   * @param about texts by language tag
   * @return what somebody else wrote meanwhile, in which case nothing is kept; else empty
   */
  @Transactional
  public Optional<Profile> write(
      String key, int seen, Map<String, String> about, String website, String country) {
    Profile held = find(key);
    var wanted = new Profile(seen + 1, about, website, country, clock.instant());
    if (held.version() != seen || !store.add(key, wanted)) {
      return Optional.of(find(key));
    }
    audit.record(
        Action.ORGANISATION_DESCRIBED
            .on(Subject.organisation(key))
            .with("version", wanted.version()));
    return Optional.empty();
  }
}
