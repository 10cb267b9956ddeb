package org.commonground.coordination.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.commonground.coordination.search.CodeBook.Wording;
import org.commonground.iati.Activity;
import org.commonground.iati.Location;
import org.commonground.iati.Narrative;
import org.commonground.iati.Narratives;
import org.commonground.iati.Organisation;
import org.commonground.iati.Result;

/**
 * Adds to a document all words by which it is to be found: its titles, its texts, and the names of
 * its organisations, countries, sectors and themes, also where the record states their codes alone.
 */
final class ActivityText {
  private static final int LONGEST_TEXT = 100_000;

  private final CodeBook book;
  private final Map<TextAnalyzer.Stems, Analyzer> analyzers =
      new EnumMap<>(TextAnalyzer.Stems.class);

  /** As many as the reference lists hold names. */
  private final Map<Wording, List<KnownWords.Word>> knownWords = new HashMap<>();

  ActivityText(CodeBook book) {
    this.book = book;
    for (var stems : TextAnalyzer.Stems.values()) {
      analyzers.put(stems, TextAnalyzer.ofText(stems));
    }
  }

  void add(Activity activity, ActivityCodes codes, Document document) {
    add(Fields.TITLE, activity.title(), document);
    activity.descriptions().forEach(it -> add(Fields.TEXT, it.text(), document));
    activity.locations().forEach(it -> location(it, document));
    activity.results().forEach(it -> result(it, document));
    activity.documents().forEach(it -> add(Fields.TEXT, it.title(), document));
    names(activity).forEach(name -> add(Fields.NAMES, name, document));
    known(codes).forEach(name -> addKnown(name, document));
  }

  private void location(Location location, Document document) {
    add(Fields.TEXT, location.names(), document);
    add(Fields.TEXT, location.descriptions(), document);
    add(Fields.TEXT, location.activityDescriptions(), document);
  }

  private void result(Result result, Document document) {
    add(Fields.TEXT, result.title(), document);
    add(Fields.TEXT, result.description(), document);
    for (var indicator : result.indicators()) {
      add(Fields.TEXT, indicator.title(), document);
      add(Fields.TEXT, indicator.description(), document);
    }
  }

  private static Set<Wording> names(Activity activity) {
    Set<Wording> names = new LinkedHashSet<>();
    activity.reportingOrg().ifPresent(it -> names(it, names));
    activity.participatingOrgs().forEach(it -> names(it.organisation(), names));
    return names;
  }

  private Set<Wording> known(ActivityCodes codes) {
    Set<Wording> known = new LinkedHashSet<>();
    codes.of(Facet.REPORTER).forEach(key -> known.addAll(book.organisationNames(key)));
    codes.of(Facet.ORGANISATION).forEach(key -> known.addAll(book.organisationNames(key)));
    codes.of(Facet.COUNTRY).forEach(country -> known.addAll(book.countryNames(country)));
    codes.of(Facet.SECTOR).forEach(sector -> known.addAll(book.sectorNames(sector)));
    codes.themes().forEach(theme -> known.addAll(book.themeNames(theme)));
    return known;
  }

  private void addKnown(Wording name, Document document) {
    var words =
        knownWords.computeIfAbsent(name, it -> KnownWords.cut(analyzer(it.language()), it.text()));
    document.add(new TextField(Fields.NAMES, new KnownWords(words)));
  }

  private Analyzer analyzer(String language) {
    return Objects.requireNonNull(analyzers.get(TextAnalyzer.Stems.of(language)));
  }

  private static void names(Organisation organisation, Set<Wording> names) {
    for (Narrative name : organisation.names().all()) {
      names.add(new Wording(name.language(), name.text()));
    }
  }

  private void add(String field, Narratives texts, Document document) {
    List<Narrative> all = texts.all();
    all.forEach(it -> add(field, new Wording(it.language(), it.text()), document));
  }

  private void add(String field, Wording wording, Document document) {
    String text = wording.text();
    document.add(
        new LanguageField(
            field,
            text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
            analyzer(wording.language())));
  }

  /** Text that brings the analyzer of its language, so that one field can hold many languages. */
  private static final class LanguageField extends Field {
    private final Analyzer analyzer;

    LanguageField(String name, String text, Analyzer analyzer) {
      super(name, text, TextField.TYPE_NOT_STORED);
      this.analyzer = analyzer;
    }

    @Override
    public TokenStream tokenStream(Analyzer ofIndex, TokenStream reuse) {
      return analyzer.tokenStream(name(), stringValue());
    }
  }
}
