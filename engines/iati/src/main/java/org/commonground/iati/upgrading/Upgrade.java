package org.commonground.iati.upgrading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;

/**
 * Says in the terms of 2.03 what a record of an older version says.
 *
 * <p>2.01 and 2.02 need nothing: 2.02 and 2.03 only added. Records of 1.01 to 1.05 are changed as
 * IATI's migration guide to 2.01 tells: free text goes into {@code narrative} elements, codes
 * become language neutral, and removed elements and attributes go where the guide sends them. What
 * it sends nowhere is {@link Kept}.
 *
 * @see "IATI, Migrating from versions 1.x to version 2.01; 2.01 Changelog; Location: summary of
 *     changes in IATI Standard version 1.04 (github.com/IATI/IATI-Upgrades, en/upgrade-changelogs)"
 */
public final class Upgrade {
  private static final Set<String> MOVED_ATTRIBUTES =
      Set.of("iati-activity@version", "iati-organisation@version", "location@percentage");

  private final Notes notes = new Notes();
  private final Codes codes = new Codes(notes);
  private final CodedElements coded = new CodedElements(notes);
  private final Locations locations = new Locations(notes);
  private final Element record;

  private Upgrade(Element record) {
    this.record = record;
  }

  /**
   * Brings one record to 2.03.
   *
   * @param record an {@code iati-activity} or {@code iati-organisation} element
   * @param fileVersion the version that the file states; when it states none or no known one, the
   *     record's shape decides
   * @return the record as 2.03 would say it; the same one when there is nothing to change
   */
  public static Upgraded to203(Element record, String fileVersion) {
    if (!OldShape.isOld(record, fileVersion)) {
      return new Upgraded(record, List.of());
    }
    var upgrade = new Upgrade(record);
    var element = Narrated.merge(upgrade.element(record, ""));
    return new Upgraded(element, upgrade.notes.findings());
  }

  private Element element(Element old, String parent) {
    notes.enter(old);
    Element renamed = renamed(old, parent);
    List<Content> contents = new ArrayList<>(renamed.contents().size());
    List<Content> kept = new ArrayList<>(0);
    List<Attribute> attributes = attributes(renamed, parent, kept);
    for (Content content : renamed.contents()) {
      add(content, old.name().local(), contents);
    }
    contents.addAll(kept);
    var upgraded = new Element(renamed.name(), attributes, contents, old.line());
    notes.leave();
    return upgraded;
  }

  private static Element renamed(Element old, String parent) {
    String name = old.name().local();
    String now =
        switch (name) {
          case "organization" -> parent.equals("contact-info") ? "organisation" : name;
          case "aid-type-flag" -> "other-flags";
          case "iati-identifier" ->
              parent.equals("iati-organisation") ? "organisation-identifier" : name;
          default -> name;
        };
    return now.equals(name) ? old : Kept.named(now, old);
  }

  private List<Attribute> attributes(Element element, String parent, List<Content> kept) {
    String name = element.name().local();
    List<Attribute> found = new ArrayList<>(element.attributes().size());
    for (Attribute attribute : element.attributes()) {
      if (attribute.name().isIati() && isRemoved(name, parent, attribute.name().local())) {
        kept.add(Kept.attribute(attribute, element.line()));
      } else {
        found.add(codes.upgraded(element, attribute));
      }
    }
    return found;
  }

  private static boolean isRemoved(String element, String parent, String attribute) {
    return switch (attribute) {
      case "version", "percentage" -> MOVED_ATTRIBUTES.contains(element + "@" + attribute);
      case "updated", "last-updated" -> element.equals("planned-disbursement");
      case "type" -> element.equals("description") && !parent.equals("iati-activity");
      default -> false;
    };
  }

  private void add(Content content, String parent, List<Content> into) {
    if (!(content instanceof Element child) || !child.name().isIati()) {
      into.add(content);
      return;
    }
    switch (child.name().local()) {
      case "activity-website" -> into.add(Website.link(child));
      case "other-identifier" -> into.add(OtherIdentifier.of(child, record));
      case "location" -> into.add(element(locations.location(child), parent));
      default -> addUpgraded(element(child, parent), into);
    }
  }

  private void addUpgraded(Element child, List<Content> into) {
    notes.enter(child);
    String name = child.name().local();
    if (Narrated.isNarrated(name)) {
      into.add(Narrated.of(coded.dated(child)));
    } else if (CodedElements.isCoded(name)) {
      into.add(coded.of(child));
    } else {
      into.add(child);
    }
    notes.leave();
  }
}
