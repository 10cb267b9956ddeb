package org.commonground.coordination.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexableField;
import org.commonground.coordination.search.Hit.Highlight;

/** Shows where in its title and description an activity holds the words. */
final class Passages {
  private static final int LENGTH = 240;
  private static final int LEAD = 60;
  private static final String LEFT_OUT = "…";

  private final Map<TextAnalyzer.Stems, Analyzer> analyzers =
      new EnumMap<>(TextAnalyzer.Stems.class);

  Passages() {
    for (var stems : TextAnalyzer.Stems.values()) {
      analyzers.put(stems, TextAnalyzer.ofQuery(stems));
    }
  }

  /** A place in a text, from its first character to before its last. */
  private record Place(int from, int to) {}

  /**
   * The hit with its words marked: in the title, and in the reader's language where found there.
   */
  Hit find(RegisterSearcher searcher, int doc, Hit hit, Set<String> words, Locale locale)
      throws IOException {
    var inTitle = places(hit.title(), hit.titleLanguage(), words);
    List<Highlight> title =
        inTitle.isEmpty() ? List.of() : cut(hit.title(), inTitle, 0, hit.title().length());
    List<IndexableField> descriptions = new ArrayList<>();
    for (IndexableField field : searcher.storedFields().document(doc).getFields()) {
      if (field.name().startsWith(Fields.DESCRIPTION)) {
        descriptions.add(field);
      }
    }
    descriptions.sort(Comparator.comparingInt(field -> rank(language(field), locale)));
    for (IndexableField field : descriptions) {
      String text = field.stringValue();
      var found = places(text, language(field), words);
      if (!found.isEmpty()) {
        return hit.finding(title, passage(text, found));
      }
    }
    return hit.finding(title, List.of());
  }

  private static String language(IndexableField description) {
    return description.name().substring(Fields.DESCRIPTION.length());
  }

  private static int rank(String language, Locale locale) {
    if (language.regionMatches(true, 0, locale.getLanguage(), 0, 2)) {
      return 0;
    }
    return language.regionMatches(true, 0, "en", 0, 2) ? 1 : 2;
  }

  private List<Place> places(String text, String language, Set<String> words) {
    var analyzer = Objects.requireNonNull(analyzers.get(TextAnalyzer.Stems.of(language)));
    List<Place> places = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (words.contains(term.toString())) {
          add(new Place(offset.startOffset(), offset.endOffset()), places);
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  /** Places that touch, such as pairs of characters, become one. */
  private static void add(Place place, List<Place> places) {
    if (!places.isEmpty() && place.from() <= places.getLast().to()) {
      Place before = places.removeLast();
      places.add(new Place(before.from(), Math.max(before.to(), place.to())));
    } else {
      places.add(place);
    }
  }

  private static List<Highlight> passage(String text, List<Place> places) {
    Place start = places.getFirst();
    int most = 0;
    for (int i = 0; i < places.size(); i++) {
      int within = 0;
      int end = places.get(i).from() - LEAD + LENGTH;
      for (int j = i; j < places.size() && places.get(j).to() <= end; j++) {
        within++;
      }
      if (within > most) {
        most = within;
        start = places.get(i);
      }
    }
    int from = wordStart(text, Math.max(0, start.from() - LEAD), start.from());
    return cut(text, places, from, wordEnd(text, Math.max(from + LENGTH, start.to())));
  }

  private static int wordStart(String text, int from, int latest) {
    if (from == 0) {
      return 0;
    }
    int space = text.indexOf(' ', from);
    return space < 0 || space >= latest ? whole(text, from) : space + 1;
  }

  private static int wordEnd(String text, int to) {
    if (to >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', to);
    return space < to - LEAD ? whole(text, to) : space;
  }

  /** Never between the two halves of one character. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static List<Highlight> cut(String text, List<Place> places, int from, int to) {
    List<Highlight> parts = new ArrayList<>();
    add(from > 0 ? LEFT_OUT : "", false, parts);
    int at = from;
    for (Place place : places) {
      if (place.from() >= at && place.to() <= to) {
        add(text.substring(at, place.from()), false, parts);
        add(text.substring(place.from(), place.to()), true, parts);
        at = place.to();
      }
    }
    add(text.substring(at, to), false, parts);
    add(to < text.length() ? LEFT_OUT : "", false, parts);
    return parts;
  }

  private static void add(String text, boolean found, List<Highlight> parts) {
    if (!text.isEmpty()) {
      parts.add(new Highlight(text, found));
    }
  }
}
