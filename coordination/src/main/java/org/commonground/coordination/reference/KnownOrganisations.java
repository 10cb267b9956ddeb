package org.commonground.coordination.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final Map<FoldedName, KnownOrganisation> bySpelling;

  KnownOrganisations(List<KnownOrganisation> organisations) {
    this.organisations = List.copyOf(organisations);
    this.bySpelling = bySpelling(organisations);
  }

  static KnownOrganisations load() {
    return new KnownOrganisations(
        ReferenceTable.read("organisations.tsv")
            .rows()
            .map(KnownOrganisations::organisation)
            .toList());
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

  private static Map<FoldedName, KnownOrganisation> bySpelling(
      List<KnownOrganisation> organisations) {
    var index = new HashMap<FoldedName, KnownOrganisation>();
    for (var organisation : organisations) {
      spellings(organisation).forEach(spelling -> put(index, spelling, organisation));
    }
    return index;
  }

  private static void put(
      Map<FoldedName, KnownOrganisation> index,
      FoldedName spelling,
      KnownOrganisation organisation) {
    var other = index.putIfAbsent(spelling, organisation);
    if (other != null && !other.key().equals(organisation.key())) {
      throw new IllegalStateException(
          "%s and %s share the spelling %s"
              .formatted(other.key(), organisation.key(), spelling.text()));
    }
  }

  /**
   * All spellings of an organisation, with those that put the acronym before or behind the name.
   */
  private static Stream<FoldedName> spellings(KnownOrganisation organisation) {
    var names = names(organisation).map(FoldedName::of).distinct().toList();
    var combined =
        Optional.ofNullable(organisation.acronym()).stream()
            .map(FoldedName::of)
            .flatMap(acronym ->
                names.stream()
                    .flatMap(
                        name -> Stream.of(acronym.followedBy(name), name.followedBy(acronym))));
    var codes =
        Stream.concat(Stream.of(organisation.key()), organisation.refs().stream())
            .map(FoldedName::of);
    return Stream.of(names.stream(), combined, codes).flatMap(spelling -> spelling);
  }

  private static Stream<String> names(KnownOrganisation organisation) {
    return Stream.of(
            Optional.ofNullable(organisation.acronym()).stream(),
            organisation.name().names().values().stream(),
            organisation.aliases().stream())
        .flatMap(name -> name)
        .flatMap(name -> Stream.of(name, name.replace(UNITED_NATIONS, "UN")));
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
