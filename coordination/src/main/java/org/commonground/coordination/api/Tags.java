package org.commonground.coordination.api;

import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.commonground.coordination.api.routes.Asked;
import org.commonground.coordination.api.routes.Route;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.search.Search;
import org.springframework.stereotype.Component;

/**
 * Names the state of an answer before it is made: the state of the register and of the index, the
 * day, the make of the program, and the question.
 */
@Component
final class Tags {
  private final Search search;

  Tags(Search search) {
    this.search = search;
  }

  /** Weak, because the server compresses what it sends. */
  String of(Route route, Asked asked) {
    var state = search.state();
    String all =
        "%s %d %d %d %s %s %s %s %s %s %s"
            .formatted(
                search.stamp(),
                state.sequence(),
                state.registered(),
                state.documents(),
                asked.visit().today(),
                asked.visit().language().tag(),
                route.operation(),
                route.body().getRecordComponents().length,
                route.state().get(),
                new TreeMap<>(asked.values()),
                new TreeSet<>(Audiences.viewer().marks()));
    return "W/\"" + digest(all) + '"';
  }

  private static String digest(String text) {
    return HexFormat.of().formatHex(DigestUtils.sha256(text), 0, 12);
  }
}
