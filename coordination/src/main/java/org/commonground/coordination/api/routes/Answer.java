package org.commonground.coordination.api.routes;

import java.util.List;
import java.util.Set;

/** What a route answers. */
public sealed interface Answer {
  /**
   * Found.
   *
   * @param body written as JSON
   * @param links to what is near
   * @param fields those of an activity that are written; none for all
   */
  record Found(Object body, List<WebLink> links, Set<String> fields) implements Answer {
    public Found {
      links = List.copyOf(links);
      fields = Set.copyOf(fields);
    }
  }

  /**
   * Nothing is held under the address.
   *
   * @param sentence what was looked for, in the language of the request
   */
  record Missing(String sentence) implements Answer {}

  /**
   * The parameters make no sense together, or with what is held.
   *
   * @param faults at least one
   */
  record Refused(List<Fault> faults) implements Answer {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** Found, with nothing near. */
  static Answer of(Object body) {
    return new Found(body, List.of(), Set.of());
  }

  /**
   * A link of the header {@code Link}.
   *
   * @param relation such as {@code next}
   * @param address on this server
   */
  record WebLink(String relation, String address) {
    @Override
    public String toString() {
      return "<%s>; rel=\"%s\"".formatted(address, relation);
    }
  }
}
