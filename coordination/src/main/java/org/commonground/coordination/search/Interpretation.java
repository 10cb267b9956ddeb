package org.commonground.coordination.search;

import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * What a reader's words were taken to mean.
 *
 * @param matching what they match
 * @param words forms of the words, to be marked where they stand; empty when no words were asked
 * @param insteadOfTyped the words that were searched instead of mistyped ones; empty when as typed
 */
record Interpretation(Query matching, Set<String> words, String insteadOfTyped) {
  Interpretation {
    words = Set.copyOf(words);
  }

  boolean hasWords() {
    return !words.isEmpty();
  }
}
