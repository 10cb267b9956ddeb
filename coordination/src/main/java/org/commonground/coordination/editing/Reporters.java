package org.commonground.coordination.editing;

import java.security.SecureRandom;
import java.util.Locale;
import org.commonground.coordination.editing.EditRefused.Reason;
import org.commonground.coordination.organisations.OrganisationEntry;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.springframework.stereotype.Component;

/** Organisations as reporters of new records. */
@Component
final class Reporters {
  private static final int CODE_LENGTH = 8;
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private final Organisations organisations;
  private final SecureRandom random = new SecureRandom();

  Reporters(Organisations organisations) {
    this.organisations = organisations;
  }

  /** An identifier that nobody has used. */
  String newIdentifier(String reporter) {
    OrganisationEntry entry = entry(reporter);
    String prefix = entry.ref().isEmpty() ? reporter.toUpperCase(Locale.ROOT) : entry.ref();
    var code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return prefix + "-CG-" + code;
  }

  /** A record that says nothing yet. */
  Element skeleton(String identifier, String reporter) {
    Element record = Skeleton.of(identifier, entry(reporter));
    String key = new Activity(record).reportingOrg().map(organisations::keyOf).orElse("");
    if (!key.equals(reporter)) {
      throw new EditRefused(Reason.NO_ORGANISATION);
    }
    return record;
  }

  private OrganisationEntry entry(String reporter) {
    return organisations.find(reporter).orElseThrow(() -> new EditRefused(Reason.NO_ORGANISATION));
  }
}
