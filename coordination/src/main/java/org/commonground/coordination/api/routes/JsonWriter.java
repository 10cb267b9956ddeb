package org.commonground.coordination.api.routes;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.commonground.coordination.exchange.ActivityDocument;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.PropertyFilter;
import tools.jackson.databind.ser.std.SimpleBeanPropertyFilter;
import tools.jackson.databind.ser.std.SimpleFilterProvider;

/** Writes answers: what is unknown is left out, and so are the fields that were not asked for. */
@Component
public final class JsonWriter {
  private static final String ACTIVITY_FIELDS = "activity fields";

  private final JsonMapper json;

  JsonWriter(JsonMapper json) {
    this.json =
        json.rebuild()
            .changeDefaultPropertyInclusion(
                it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(ActivityDocument.class, Selectable.class)
            .build();
  }

  /** Lets fields be chosen, without the exchange of files knowing about it. */
  @JsonFilter(ACTIVITY_FIELDS)
  private interface Selectable {}

  /** Everything. */
  public byte[] write(Object body) {
    return write(body, Set.of());
  }

  /** With only these fields of activities; none for all. */
  public byte[] write(Object body, Set<String> fields) {
    PropertyFilter filter =
        fields.isEmpty()
            ? SimpleBeanPropertyFilter.serializeAll()
            : SimpleBeanPropertyFilter.filterOutAllExcept(fields);
    return json.writer(new SimpleFilterProvider().addFilter(ACTIVITY_FIELDS, filter))
        .writeValueAsBytes(body);
  }
}
