package org.commonground.coordination.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.api.routes.Answer.WebLink;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.Fault;
import org.commonground.coordination.api.routes.Parameter;
import org.commonground.coordination.api.routes.Parameter.Shape;
import org.commonground.coordination.api.routes.ValueKind;
import org.commonground.coordination.api.routes.ValueKind.Expectation;
import org.commonground.coordination.pages.Links;

/**
 * One stretch of a list.
 *
 * @param page counted from 1
 * @param size entries on a page
 */
record Paging(int page, int size) {
  /** How many entries one answer can hold. */
  static final int MOST = 1000;

  /** How far pages can be counted: beyond it, sorting costs more than anybody reads. */
  static final int REACH = 10_000;

  static final Parameter<Integer> PAGE =
      new Parameter<>(Links.PAGE, Shape.SINGLE, ValueKind.number(1, REACH).usually(1), "2");
  static final Parameter<Integer> SIZE =
      new Parameter<>("pageSize", Shape.SINGLE, ValueKind.number(1, MOST).usually(25), "5");

  static Paging of(Asked asked) {
    return new Paging(asked.find(PAGE).orElse(1), asked.find(SIZE).orElse(25));
  }

  int offset() {
    return (page - 1) * size;
  }

  /** What is wrong with a page that lies too far. */
  Optional<Fault> fault(Asked asked) {
    return (long) page * size <= REACH
        ? Optional.empty()
        : Optional.of(
            Fault.of(
                asked.visit(),
                PAGE.name(),
                Integer.toString(page),
                Expectation.of("api.expected.reach", REACH, REACH / size)));
  }

  /** The pages around this one, of a list of so many entries. */
  List<WebLink> links(Asked asked, long total) {
    long last = Math.min(Math.max(1, (total + size - 1) / size), REACH / size);
    List<WebLink> links = new ArrayList<>();
    links.add(link(asked, "first", 1));
    if (page > 1) {
      links.add(link(asked, "prev", Math.min(page - 1, last)));
    }
    if (page < last) {
      links.add(link(asked, "next", page + 1));
    }
    links.add(link(asked, "last", last));
    return links;
  }

  private static WebLink link(Asked asked, String relation, long page) {
    return new WebLink(relation, asked.visit().links().with(Links.PAGE, Long.toString(page)));
  }

  /** Links as an answer holds them. */
  static Map<String, String> map(List<WebLink> links) {
    Map<String, String> map = new LinkedHashMap<>();
    links.forEach(link -> map.put(link.relation(), link.address()));
    return map;
  }
}
