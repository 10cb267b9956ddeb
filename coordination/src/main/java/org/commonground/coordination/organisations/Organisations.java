package org.commonground.coordination.organisations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.commonground.coordination.reference.KnownOrganisation;
import org.commonground.coordination.reference.KnownOrganisations;
import org.commonground.coordination.reference.Language;
import org.commonground.iati.Narrative;
import org.commonground.iati.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who is meant when a source names somebody, and what they are called. Safe for use by many
 * threads.
 */
@Component
public class Organisations {
  /**
   * Beyond this many names the memory of what is written already is cleared; writing again changes
   * nothing.
   */
  private static final int MOST_REMEMBERED = 200_000;

  private final OrganisationStore store;
  private final KnownOrganisations known;
  private final OrganisationKeys keys;
  private final Set<String> written = ConcurrentHashMap.newKeySet();

  Organisations(OrganisationStore store, KnownOrganisations known) {
    this.store = store;
    this.known = known;
    this.keys = new OrganisationKeys(known);
  }

  /**
   * The key of an organisation: the same for every known way of naming it, fit for an address.
   *
   * @return empty when the source gives neither identifier nor name
   */
  public String keyOf(Organisation organisation) {
    return keys.of(organisation);
  }

  /** Finds an organisation by its key: a known one, or one that a visible record names. */
  @Transactional(readOnly = true)
  public Optional<OrganisationEntry> find(String key) {
    Optional<OrganisationEntry> named =
        store.list(List.of(key)).stream().reduce(Organisations::both);
    return findKnown(key).map(it -> entry(it, named.orElse(null))).or(() -> named);
  }

  /** Names for a reader, by key; a key that is not held is its own name. */
  @Transactional(readOnly = true)
  public Map<String, String> names(Collection<String> wanted, Locale locale) {
    Map<String, String> names = new HashMap<>();
    List<String> others = new ArrayList<>();
    for (String key : wanted) {
      findKnown(key).ifPresentOrElse(it -> names.put(key, it.name(locale)), () -> others.add(key));
    }
    others.forEach(key -> names.put(key, key));
    if (!others.isEmpty()) {
      Map<String, OrganisationEntry> found = new HashMap<>();
      store.list(others).forEach(it -> found.merge(it.key(), it, Organisations::both));
      found.forEach((key, entry) -> names.put(key, entry.name(locale)));
    }
    return names;
  }

  /**
   * Keeps an organisation that says who it is itself.
   *
   * @return whether it was not held before
   */
  @Transactional
  public boolean register(Organisation organisation, NamedIn record) {
    boolean isNew = find(keyOf(organisation)).isEmpty();
    register(List.of(organisation), record);
    return isNew;
  }

  /** Keeps the names that records of one kind use. Part of the caller's transaction. */
  public void register(Collection<Organisation> mentioned, NamedIn records) {
    if (written.size() > MOST_REMEMBERED) {
      written.clear();
    }
    Map<String, OrganisationEntry> added = new LinkedHashMap<>();
    List<String> remembered = new ArrayList<>();
    for (Organisation organisation : mentioned) {
      String key = keyOf(organisation);
      if (!key.isEmpty() && isNews(key, organisation, records, remembered)) {
        added.merge(key, entry(key, organisation), Organisations::both);
      }
    }
    if (!added.isEmpty()) {
      store.add(List.copyOf(added.values()), records);
      remember(remembered);
    }
  }

  /** What a rolled back transaction wrote is not there: only a commit is remembered. */
  private void remember(List<String> marks) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            written.addAll(marks);
          }
        });
  }

  private boolean isNews(
      String key, Organisation organisation, NamedIn records, List<String> remembered) {
    boolean news = false;
    for (Narrative name : organisation.names().all()) {
      String mark = records.mark() + '|' + key + '|' + name.language();
      if (!written.contains(mark)) {
        remembered.add(mark);
        news = true;
      }
    }
    String mark = records.mark() + '|' + key;
    if (!written.contains(mark)) {
      remembered.add(mark);
      news = true;
    }
    return news;
  }

  private Optional<KnownOrganisation> findKnown(String key) {
    return known.find(key).filter(it -> it.key().equals(key));
  }

  private static OrganisationEntry entry(String key, Organisation organisation) {
    Map<String, String> names = new HashMap<>();
    for (Narrative name : organisation.names().all()) {
      names.putIfAbsent(name.language().toLowerCase(Locale.ROOT), name.text());
    }
    if (names.isEmpty()) {
      names.put("", organisation.ref());
    }
    return new OrganisationEntry(key, organisation.ref(), organisation.type(), "", names);
  }

  private static OrganisationEntry both(OrganisationEntry first, OrganisationEntry second) {
    Map<String, String> names = new HashMap<>(second.names());
    names.putAll(first.names());
    return new OrganisationEntry(
        first.key(),
        first.ref().isEmpty() ? second.ref() : first.ref(),
        first.type().isEmpty() ? second.type() : first.type(),
        "",
        names);
  }

  private static OrganisationEntry entry(KnownOrganisation it, @Nullable OrganisationEntry named) {
    Map<String, String> names = new HashMap<>();
    for (Language language : it.name().languages()) {
      names.put(language.tag(), it.name().in(language));
    }
    String ref = it.ref().orElse(named == null ? "" : named.ref());
    String acronym = it.acronym();
    return new OrganisationEntry(it.key(), ref, it.type(), acronym == null ? "" : acronym, names);
  }
}
