package org.commonground.coordination.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.coordination.reference.KnownOrganisation.Compact;

/**
 * The organisations that the field knows by name, found by any of their spellings.
 *
 * <p>Looking up is folding one string and one step into a hash table, so that an import can ask for
 * every organisation that it meets. Organisations that users register are kept by another
 * capability.
 */
public final class KnownOrganisations {

  private static final String UNITED_NATIONS = "United Nations";

  private final List<KnownOrganisation> organisations;
  private final Map<String, KnownOrganisation> bySpelling;

  KnownOrganisations(List<KnownOrganisation> organisations) {
    this.organisations = List.copyOf(organisations);
    this.bySpelling = bySpelling(organisations);
  }

  static KnownOrganisations load() {
    return new KnownOrganisations(
        ReferenceTable.read("organisations.tsv").list(KnownOrganisations::organisation));
  }

  private static KnownOrganisation organisation(ReferenceTable.Row row) {
    return new KnownOrganisation(
        row.text("key"),
        row.find("acronym").orElse(null),
        row.name(),
        row.alternatives("aliases"),
        row.words("refs"),
        row.text("type"),
        row.find("compact").isPresent() ? Compact.MEMBER_OR_OBSERVER : Compact.NOT_LISTED);
  }

  private static Map<String, KnownOrganisation> bySpelling(List<KnownOrganisation> organisations) {
    var index = HashMap.<String, KnownOrganisation>newHashMap(organisations.size() * 32);
    for (var organisation : organisations) {
      for (var spelling : spellings(organisation)) {
        var other = index.putIfAbsent(spelling, organisation);
        if (other != null && !other.key().equals(organisation.key())) {
          throw new IllegalStateException(
              "%s and %s share the spelling %s"
                  .formatted(other.key(), organisation.key(), spelling));
        }
      }
    }
    return index;
  }

  /**
   * All spellings of an organisation, with those that put the acronym before or behind the name.
   */
  private static Set<String> spellings(KnownOrganisation organisation) {
    var names = foldedNames(organisation);
    var spellings = new LinkedHashSet<>(names);
    spellings.add(FoldedName.of(organisation.key()));
    organisation.refs().forEach(ref -> spellings.add(FoldedName.of(ref)));
    if (organisation.acronym() != null) {
      var acronym = FoldedName.of(organisation.acronym());
      for (var name : names) {
        spellings.add(acronym.concat(name));
        spellings.add(name.concat(acronym));
      }
    }
    return spellings;
  }

  private static Set<String> foldedNames(KnownOrganisation organisation) {
    var names = new ArrayList<>(organisation.name().names().values());
    names.addAll(organisation.aliases());
    if (organisation.acronym() != null) {
      names.add(organisation.acronym());
    }
    var folded = new LinkedHashSet<String>();
    for (var name : names) {
      folded.add(FoldedName.of(name));
      if (name.contains(UNITED_NATIONS)) {
        folded.add(FoldedName.of(name.replace(UNITED_NATIONS, "UN")));
      }
    }
    return folded;
  }

  /** All known organisations: those of the Compact first, then the others, each by key. */
  public List<KnownOrganisation> list() {
    return organisations;
  }

  /** The members and observers of the Global Counter-Terrorism Coordination Compact, by key. */
  public List<KnownOrganisation> listCompact() {
    return organisations.stream()
        .filter(organisation -> organisation.compact() == Compact.MEMBER_OR_OBSERVER)
        .toList();
  }

  /**
   * Finds an organisation by its key, acronym, name in any language, other spelling, acronym and
   * name together, or IATI identifier. Case, accents and punctuation do not matter.
   *
   * @return the organisation; empty when the text is none of these, never a guess
   */
  public Optional<KnownOrganisation> find(String text) {
    return Optional.ofNullable(bySpelling.get(FoldedName.of(text)));
  }
}
