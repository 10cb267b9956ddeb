package org.commonground.coordination.exchange.tables;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.coordination.exchange.tables.Entry.Value;
import org.commonground.coordination.exchange.tables.Vocabulary.Topic;
import org.commonground.coordination.reference.Themes;

/** Sectors, kinds of work and themes of a table as elements of the record. */
final class Topics {
  /** Our own CSV writes {@code 1:72010}. */
  private static final Pattern CODED = Pattern.compile("(\\d{1,2}):(\\S+)");

  private final Vocabulary vocabulary;

  Topics(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds what one cell says; several values stand between semicolons. */
  void add(Value value, Tree activity) {
    for (String text : Cells.list(value.text())) {
      activity.add(topic(value, text));
    }
  }

  private Tree topic(Value value, String text) {
    Matcher coded = CODED.matcher(text);
    if (coded.matches()) {
      return new Tree("sector").with("vocabulary", coded.group(1)).with("code", coded.group(2));
    }
    String element = value.column().states(Field.SECTOR) ? "sector" : "tag";
    Optional<Topic> known = vocabulary.topic(text);
    if (known.isPresent() && known.get().isTheme()) {
      return new Tree(element)
          .with("vocabulary", Themes.IATI_VOCABULARY)
          .with("vocabulary-uri", Themes.URI)
          .with("code", known.get().code());
    }
    if (known.isPresent() && element.equals("sector")) {
      return new Tree("sector")
          .with("vocabulary", known.get().vocabulary())
          .with("code", known.get().code());
    }
    return new Tree(element)
        .with("vocabulary", "99")
        .with("code", text)
        .narrative(text, Cells.language(value));
  }
}
