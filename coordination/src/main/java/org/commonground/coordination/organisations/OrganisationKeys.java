package org.commonground.coordination.organisations;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import org.commonground.coordination.reference.KnownOrganisations;
import org.commonground.iati.Narrative;
import org.commonground.iati.Organisation;

/**
 * Makes one key out of the ways in which sources name an organisation.
 *
 * <p>Known organisations have their own short key, found by identifier, acronym or any known
 * spelling. Others are keyed by identifier where the source gives one, else by name. A key is fit
 * for an address: it has letters, digits and hyphens only. Pure and safe for use by many threads.
 */
final class OrganisationKeys {
  private static final int LONGEST = 96;
  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();

  private final KnownOrganisations known;

  OrganisationKeys(KnownOrganisations known) {
    this.known = known;
  }

  /** The key; empty when the source gives neither identifier nor name. */
  String of(Organisation organisation) {
    String ref = organisation.ref();
    for (Narrative name : organisation.names().all()) {
      var found = known.find(name.text());
      if (found.isPresent()) {
        return found.get().key();
      }
    }
    if (isIdentifier(ref)) {
      return known.find(ref).map(it -> it.key()).orElseGet(() -> key("ref-", ref));
    }
    return organisation
        .names()
        .in(Locale.ENGLISH)
        .map(name -> key("name-", name.text()))
        .orElse("");
  }

  /** Sources write "-", "0" and "N/A" where they have no identifier. */
  private static boolean isIdentifier(String ref) {
    return ref.length() > 1 && !ref.equalsIgnoreCase("n/a") && !ref.equalsIgnoreCase("none");
  }

  private static String key(String kind, String text) {
    String slug = slug(text);
    if (slug.isEmpty()) {
      return kind + "x" + Integer.toHexString(text.hashCode());
    }
    return slug.length() <= LONGEST
        ? kind + slug
        : kind + slug.substring(0, LONGEST) + "-" + Integer.toHexString(slug.hashCode());
  }

  private static String slug(String text) {
    String folded = DECOMPOSE.normalize(FOLD.normalize(text));
    var slug = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        slug.appendCodePoint(c);
        gap = false;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = true;
      }
    }
    return slug.toString();
  }
}
