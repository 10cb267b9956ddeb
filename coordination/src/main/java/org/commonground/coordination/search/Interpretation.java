package org.commonground.coordination.search;

import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * What a reader's words were taken to mean.
 *
 * @param matching what they match
 * @param words forms of the words, to be marked where they stand; empty when no words were asked
 * @param insteadOfTyped the words that were searched instead of mistyped ones; empty when as typed
 * @param someOf how many words were asked for of which nothing has all, so that any will do; 0 when
 *     all have to be found
 */
record Interpretation(Query matching, Set<String> words, String insteadOfTyped, int someOf) {
  Interpretation {
    words = Set.copyOf(words);
  }

  boolean hasWords() {
    return !words.isEmpty();
  }
}
