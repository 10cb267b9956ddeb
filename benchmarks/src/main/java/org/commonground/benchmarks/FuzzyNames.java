package org.commonground.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Names in Lucene, as people usually look for them: a fuzzy query for each word with as many edits
 * as its length allows, and the best fifty compared word by word by Jaro-Winkler similarity.
 */
final class FuzzyNames {
  private static final String WORD = "word";
  private static final String NAME = "name";
  private static final int CANDIDATES = 50;

  private final IndexSearcher searcher;

  FuzzyNames(List<String> names) throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (String name : names) {
        var document = new Document();
        words(name).forEach(it -> document.add(new StringField(WORD, it, Store.NO)));
        document.add(new StoredField(NAME, name));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setQueryCache(null);
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /** How like the name the most similar one is, from 0 to 1. */
  double best(String name) throws IOException {
    List<String> asked = words(name);
    var query = new BooleanQuery.Builder();
    for (String word : asked) {
      query.add(new FuzzyQuery(new Term(WORD, word), edits(word)), Occur.SHOULD);
    }
    double best = 0;
    var stored = searcher.storedFields();
    for (var hit : searcher.search(query.build(), CANDIDATES).scoreDocs) {
      best = Math.max(best, likeness(asked, words(stored.document(hit.doc).get(NAME))));
    }
    return best;
  }

  /** As "AUTO" does in servers built on Lucene. */
  private static int edits(String word) {
    if (word.length() < 3) {
      return 0;
    }
    return word.length() < 6 ? 1 : 2;
  }

  /** The mean over the words of the longer name of each one's best match, none used twice. */
  private static double likeness(List<String> ours, List<String> theirs) {
    boolean areOursLonger = ours.size() >= theirs.size();
    List<String> longer = areOursLonger ? ours : theirs;
    List<String> left = new ArrayList<>(areOursLonger ? theirs : ours);
    double sum = 0;
    for (String word : longer) {
      int at = -1;
      double best = 0;
      for (int i = 0; i < left.size(); i++) {
        double likeness = jaroWinkler(word, left.get(i));
        if (likeness > best) {
          best = likeness;
          at = i;
        }
      }
      if (at >= 0) {
        left.remove(at);
      }
      sum += best;
    }
    return longer.isEmpty() ? 0 : sum / longer.size();
  }

  static double jaroWinkler(String one, String other) {
    double jaro = jaro(one, other);
    int prefix = 0;
    while (prefix < Math.min(4, Math.min(one.length(), other.length()))
        && one.charAt(prefix) == other.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * 0.1 * (1 - jaro);
  }

  private static double jaro(String one, String other) {
    int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
    var used = new boolean[other.length()];
    var matched = new StringBuilder();
    for (int i = 0; i < one.length(); i++) {
      int end = Math.min(other.length(), i + reach + 1);
      for (int j = Math.max(0, i - reach); j < end; j++) {
        if (!used[j] && one.charAt(i) == other.charAt(j)) {
          used[j] = true;
          matched.append(one.charAt(i));
          break;
        }
      }
    }
    if (matched.isEmpty()) {
      return 0;
    }
    int moved = 0;
    for (int j = 0, at = 0; j < other.length(); j++) {
      if (used[j] && other.charAt(j) != matched.charAt(at++)) {
        moved++;
      }
    }
    double same = matched.length();
    return (same / one.length() + same / other.length() + (same - moved / 2.0) / same) / 3;
  }
}
