package org.commonground.coordination.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.Parameter;
import org.commonground.coordination.api.routes.Parameter.Shape;
import org.commonground.coordination.api.routes.ValueKind;
import org.commonground.coordination.exchange.ActivityDocument;

/** Which fields of an activity an answer holds. */
final class ActivityFields {
  /** Always there, so that what was left out can be fetched. */
  static final String ALWAYS = "id";

  private static final String ALL = "*";

  private static final List<String> NAMES =
      Arrays.stream(ActivityDocument.class.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();

  private static final List<String> SUMMARY =
      Stream.of(
              ALWAYS,
              "iatiIdentifier",
              "reportingOrg",
              "title",
              "status",
              "dates",
              "recipientCountries",
              "recipientRegions",
              "tags")
          .filter(NAMES::contains)
          .toList();

  private static final ValueKind<String> KIND =
      ValueKind.oneOf(Stream.concat(NAMES.stream(), Stream.of(ALL)).toList());

  /** For lists, which show a few fields unless they are asked for more. */
  static final Parameter<String> IN_LIST =
      new Parameter<>("fields", Shape.COMMAS, KIND.usually(SUMMARY), "iatiIdentifier,title,dates");

  /** For one activity, which is shown whole unless less is asked for. */
  static final Parameter<String> OF_ONE =
      new Parameter<>("fields", Shape.COMMAS, KIND.usually(List.of(ALL)), "iatiIdentifier,title");

  private ActivityFields() {}

  static Set<String> inList(Asked asked) {
    var chosen = asked.list(IN_LIST);
    return chosen.isEmpty() ? Set.copyOf(SUMMARY) : chosen(chosen);
  }

  static Set<String> ofOne(Asked asked) {
    return chosen(asked.list(OF_ONE));
  }

  private static Set<String> chosen(List<String> names) {
    if (names.isEmpty() || names.contains(ALL)) {
      return Set.of();
    }
    Set<String> fields = new LinkedHashSet<>(names);
    fields.add(ALWAYS);
    return fields;
  }
}
