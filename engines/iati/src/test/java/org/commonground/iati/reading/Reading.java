package org.commonground.iati.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonground.iati.Activity;
import org.commonground.iati.Finding;
import org.commonground.iati.OrganisationRecord;

/** Everything that came out of one file, sorted by kind, for tests. */
public record Reading(List<Item> items) {

  public static Reading of(String xml) {
    return of(xml.getBytes(StandardCharsets.UTF_8));
  }

  public static Reading of(byte[] file) {
    return of(file, ReaderLimits.DEFAULT);
  }

  public static Reading of(byte[] file, ReaderLimits limits) {
    List<Item> items = new ArrayList<>();
    new IatiReader(new ByteArrayInputStream(file), limits).forEachRemaining(items::add);
    return new Reading(items);
  }

  public List<Activity> activities() {
    return all(Item.ActivityItem.class).stream().map(Item.ActivityItem::activity).toList();
  }

  public List<String> identifiers() {
    return activities().stream().map(Activity::identifier).toList();
  }

  public List<OrganisationRecord> organisations() {
    return all(Item.OrganisationItem.class).stream()
        .map(Item.OrganisationItem::organisation)
        .toList();
  }

  public List<Finding> upgradeFindings() {
    return all(Item.ActivityItem.class).stream().flatMap(it -> it.findings().stream()).toList();
  }

  public List<Item.Refused> refused() {
    return all(Item.Refused.class);
  }

  public List<Finding> troubles() {
    return all(Item.Trouble.class).stream().map(Item.Trouble::finding).toList();
  }

  public Item.Header header() {
    return all(Item.Header.class).getFirst();
  }

  private <T extends Item> List<T> all(Class<T> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
