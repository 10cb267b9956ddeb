package org.commonground.iati.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.iati.Activity;
import org.commonground.iati.Attribute;
import org.commonground.iati.Finding;
import org.commonground.iati.OrganisationRecord;

/** What a file holds, in the order of the file. */
public sealed interface Item {

  /**
   * What the root element says about the file. Comes first, once for each root; a file whose root
   * is a bare record has one as well.
   *
   * @param root the root's name: {@code iati-activities}, {@code iati-organisations}, or {@code
   *     iati-activity} and {@code iati-organisation} for a bare record
   * @param version the version as stated, stripped; empty when the file states none
   * @param attributes the root's attributes, namespace declarations left out
   * @param namespaces prefix to URI, as declared on the root
   * @param line the line of the root's start tag
   */
  record Header(
      String root,
      String version,
      List<Attribute> attributes,
      Map<String, String> namespaces,
      int line)
      implements Item {
    /** Copies the collections. */
    public Header {
      attributes = List.copyOf(attributes);
      namespaces = Map.copyOf(namespaces);
    }

    /**
     * Finds when the file was made.
     *
     * @return {@code generated-datetime} as written, stripped
     */
    public Optional<String> generatedDatetime() {
      return attributes.stream()
          .filter(it -> it.name().isIati() && it.name().local().equals("generated-datetime"))
          .map(it -> it.value().strip())
          .filter(it -> !it.isEmpty())
          .findFirst();
    }
  }

  /**
   * An activity in the terms of 2.03.
   *
   * @param activity the activity
   * @param findings what a person should look at after the upgrade to 2.03; empty for 2.0x files
   */
  record ActivityItem(Activity activity, List<Finding> findings) implements Item {
    /** Copies the list. */
    public ActivityItem {
      findings = List.copyOf(findings);
    }
  }

  /**
   * An organisation in the terms of 2.03.
   *
   * @param organisation the organisation
   * @param findings what a person should look at after the upgrade to 2.03; empty for 2.0x files
   */
  record OrganisationItem(OrganisationRecord organisation, List<Finding> findings) implements Item {
    /** Copies the list. */
    public OrganisationItem {
      findings = List.copyOf(findings);
    }
  }

  /**
   * A record that cannot be used. Its neighbours can.
   *
   * @param finding why, and where
   * @param identifier the record's identifier, when it can be made out; empty otherwise
   * @param text the record as it stands in the file, at most {@link #MAX_TEXT} characters of it, so
   *     that somebody can put it right
   */
  record Refused(Finding finding, String identifier, String text) implements Item {
    /** How much of a refused record is handed out, in characters. */
    public static final int MAX_TEXT = 1 << 20;
  }

  /**
   * Something about the file itself. When it is critical, nothing can be read from there on.
   *
   * @param finding what, and where
   */
  record Trouble(Finding finding) implements Item {}
}
