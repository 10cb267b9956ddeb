package org.commonground.coordination.exchange.writing;

import java.time.Instant;
import java.util.List;
import org.commonground.coordination.exchange.ExportOrder;

/**
 * What a file says of itself.
 *
 * @param order what was wanted
 * @param madeAt when it was made
 */
public record About(ExportOrder order, Instant madeAt) {
  /**
   * A line of the sheet that tells how to read the others.
   *
   * @param label what it is about
   * @param text what there is to say
   */
  record Line(String label, String text) {}

  /** What there is to say in the reader's words, before anything is counted. */
  List<Line> lines(long activities) {
    var words = order.wording();
    var day = order.asOf().day();
    String question =
        order.question().isEmpty()
            ? words.say("file.about.all")
            : String.join("\n", order.question());
    return List.of(
        new Line(words.say("file.about.what"), words.say("file.about.what-text", activities)),
        new Line(words.say("file.about.question"), question),
        new Line(
            words.say("file.about.day"),
            day == null ? words.say("file.about.now") : day.toString()),
        new Line(words.say("file.about.made"), madeAt.toString()),
        new Line(words.say("file.about.address"), order.address()),
        new Line(words.say("file.about.licence"), words.say("file.about.licence-text")),
        new Line(words.say("file.about.cite"), cite()),
        new Line(words.say("file.about.money"), words.say("file.about.money-text")),
        new Line(words.say("file.about.people"), words.say("file.about.people-text")),
        new Line(words.say("file.about.unknown"), words.say("file.about.unknown-text")),
        new Line(words.say("file.about.cells"), words.say("file.about.cells-text")));
  }

  private String cite() {
    String where = order.address().isEmpty() ? "" : " " + order.address();
    return order.wording().say("file.about.cite-text", madeAt.toString().substring(0, 10)) + where;
  }
}
