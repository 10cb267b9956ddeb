package org.commonground.coordination.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.commonground.coordination.search.WordForms.Word;

/** Makes the index's question of a reader's words. */
final class TextQuery {
  private static final Map<String, Float> WEIGHTS =
      Map.of(Fields.TITLE, 4f, Fields.NAMES, 2f, Fields.TEXT, 1f);
  private static final float WEIGHT_OF_IDENTIFIER = 50f;
  private static final float WEIGHT_OF_BEGINNING = 10f;
  private static final float WEIGHT_OF_STEM = 0.8f;
  private static final float OTHER_FIELDS = 0.1f;
  private static final int SHORTEST_BEGINNING = 3;

  /** Written with and without a hyphen in this field. */
  private static final List<String> PREFIXES =
      List.of("anti", "bio", "counter", "cyber", "inter", "multi", "non", "post", "pre");

  private static final int SHORTEST_REST = 4;

  private final WordForms forms = new WordForms();

  /** How many of the words have to be found. */
  enum Match {
    ALL,
    ANY
  }

  /** How many words and phrases are asked for, without articles, prepositions and exclusions. */
  int countWanted(Words words) {
    return (int)
        words.clauses().stream()
            .filter(clause -> !clause.excludes())
            .filter(clause -> !FunctionWords.contains(clause.text().toLowerCase(Locale.ROOT)))
            .filter(clause -> !forms.of(clause.text()).isEmpty())
            .count();
  }

  /** What matches the words; nothing when none of them can be looked for. */
  Query of(Words words, Match match) {
    List<Query> wanted = new ArrayList<>();
    List<Query> dull = new ArrayList<>();
    var all = new BooleanQuery.Builder();
    for (var clause : words.clauses()) {
      Query query = of(clause);
      if (clause.excludes()) {
        all.add(query, Occur.MUST_NOT);
      } else if (FunctionWords.contains(clause.text().toLowerCase(Locale.ROOT))) {
        dull.add(query);
      } else if (!(query instanceof MatchNoDocsQuery)) {
        wanted.add(query);
      }
    }
    List<Query> positive = wanted.isEmpty() ? dull : wanted;
    if (positive.isEmpty()) {
      boolean onlyExcludes = words.clauses().stream().anyMatch(Words.Clause::excludes);
      all.add(onlyExcludes ? MatchAllDocsQuery.INSTANCE : MatchNoDocsQuery.INSTANCE, Occur.FILTER);
    } else {
      all.add(together(positive, match), Occur.MUST);
    }
    return all.build();
  }

  private static Query together(List<Query> queries, Match match) {
    var together = new BooleanQuery.Builder();
    Occur occur = match == Match.ALL ? Occur.MUST : Occur.SHOULD;
    queries.forEach(query -> together.add(query, occur));
    return together.build();
  }

  /** What matches one clause, without regard to its minus. */
  Query of(Words.Clause clause) {
    List<Word> words = forms.of(clause.text());
    if (words.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    if (clause.isPhrase()) {
      return anyField(words, TextQuery::phrase);
    }
    List<Query> ways = new ArrayList<>();
    if (words.size() == 1 || isUnspaced(words)) {
      ways.add(anyField(words, TextQuery::near));
      apart(words.getFirst().written()).ifPresent(ways::add);
    } else {
      ways.add(each(words));
      joined(words).ifPresent(ways::add);
    }
    identifier(clause.text(), ways);
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** Counterterrorism is counter-terrorism. */
  private Optional<Query> apart(String word) {
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_REST) {
        String rest = word.substring(prefix.length());
        return Optional.of(anyField(forms.of(prefix + " " + rest), TextQuery::phrase));
      }
    }
    return Optional.empty();
  }

  /** Counter-terrorism is counterterrorism. */
  private Optional<Query> joined(List<Word> words) {
    if (!PREFIXES.contains(words.getFirst().written())) {
      return Optional.empty();
    }
    var whole = new StringBuilder();
    words.forEach(word -> whole.append(word.written()));
    return Optional.of(anyField(forms.of(whole.toString()), TextQuery::near));
  }

  private static boolean isUnspaced(List<Word> words) {
    return words.stream().allMatch(Word::isPair);
  }

  /** Words written together, such as with a hyphen: all of them, best beside one another. */
  private static Query each(List<Word> words) {
    var each = new BooleanQuery.Builder();
    for (Word word : words) {
      each.add(anyField(List.of(word), TextQuery::near), Occur.MUST);
    }
    each.add(anyField(words, TextQuery::phrase), Occur.SHOULD);
    return each.build();
  }

  private interface InField {
    Query of(String field, List<Word> words);
  }

  private static Query anyField(List<Word> words, InField query) {
    List<Query> fields = new ArrayList<>();
    WEIGHTS.forEach((field, weight) -> fields.add(new BoostQuery(query.of(field, words), weight)));
    return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
  }

  private static Query near(String field, List<Word> words) {
    if (words.size() > 1) {
      return phrase(field, words);
    }
    Word word = words.getFirst();
    var any = new SynonymQuery.Builder(field);
    for (String form : word.forms()) {
      any.addTerm(new Term(field, form), form.equals(word.written()) ? 1f : WEIGHT_OF_STEM);
    }
    return any.build();
  }

  private static Query phrase(String field, List<Word> words) {
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.getFirst().written()));
    }
    var phrase = new PhraseQuery.Builder();
    words.forEach(word -> phrase.add(new Term(field, word.written())));
    return phrase.build();
  }

  private static void identifier(String text, List<Query> ways) {
    var term = new Term(Fields.KNOWN_AS, ActivityDocument.knownAs(text));
    ways.add(weighing(WEIGHT_OF_IDENTIFIER, new TermQuery(term)));
    // Identifiers hold digits; without this "so" would find all that Somalia ever published.
    if (text.length() >= SHORTEST_BEGINNING && text.chars().anyMatch(Character::isDigit)) {
      ways.add(weighing(WEIGHT_OF_BEGINNING, new PrefixQuery(term)));
    }
  }

  private static Query weighing(float weight, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }
}
