package org.commonground.coordination.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;

/**
 * Cuts text into words: each as written, without case and accents, and beside it its stem, marked.
 *
 * <p>Arabic and Russian are stemmed wherever their script stands; words in Latin letters by the
 * language that the text is said to be in. Chinese and Japanese are cut into pairs of characters,
 * because no dictionary cuts a question as it cut the text.
 */
final class TextAnalyzer extends Analyzer {
  private static final int GAP = 100;

  private final Stems stems;
  private final boolean singleCharacters;

  /** Whose endings are taken off words in Latin letters. */
  enum Stems {
    ENGLISH,
    FRENCH,
    SPANISH,
    NONE;

    /**
     * A text that states no language is taken as English: stems only ever add a way to be found.
     */
    static Stems of(String language) {
      String primary = language.length() > 2 ? language.substring(0, 2) : language;
      return switch (primary) {
        case "", "en", "EN" -> ENGLISH;
        case "fr", "FR" -> FRENCH;
        case "es", "ES" -> SPANISH;
        default -> NONE;
      };
    }
  }

  private TextAnalyzer(Stems stems, boolean singleCharacters) {
    this.stems = stems;
    this.singleCharacters = singleCharacters;
  }

  /** For text that is to be found: Chinese characters also stand alone. */
  static TextAnalyzer ofText(Stems stems) {
    return new TextAnalyzer(stems, true);
  }

  /** For words that are looked for: a Chinese character stands alone only when it is alone. */
  static TextAnalyzer ofQuery(Stems stems) {
    return new TextAnalyzer(stems, false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var tokenizer = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
    TokenStream words = new ICUNormalizer2Filter(tokenizer);
    words = new CJKBigramFilter(words, 0xff, singleCharacters);
    words = new BareWordFilter(words);
    words = new KeywordRepeatFilter(words);
    words = new ArabicNormalizationFilter(words);
    words = new ArabicStemFilter(words);
    words = new RussianLightStemFilter(words);
    // Readers leave accents out, so that Latin endings have to be found without them.
    words = latin(new ICUFoldingFilter(words));
    return new TokenStreamComponents(tokenizer, new StemMarkFilter(words));
  }

  private TokenStream latin(TokenStream words) {
    return switch (stems) {
      case ENGLISH -> new KStemFilter(words);
      case FRENCH -> new FrenchLightStemFilter(words);
      case SPANISH -> new SpanishLightStemFilter(words);
      case NONE -> words;
    };
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }
}
