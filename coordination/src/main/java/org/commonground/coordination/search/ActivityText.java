package org.commonground.coordination.search;

import java.util.EnumMap;
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
 * its organisations, countries and themes, also where the record states their codes alone.
 */
final class ActivityText {
  private static final int LONGEST_TEXT = 100_000;

  private final CodeBook book;
  private final Map<TextAnalyzer.Stems, Analyzer> analyzers =
      new EnumMap<>(TextAnalyzer.Stems.class);

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
    names(activity, codes).forEach(name -> add(Fields.NAMES, name, document));
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

  private Set<Wording> names(Activity activity, ActivityCodes codes) {
    Set<Wording> names = new LinkedHashSet<>();
    activity.reportingOrg().ifPresent(it -> names(it, names));
    activity.participatingOrgs().forEach(it -> names(it.organisation(), names));
    codes.of(Facet.REPORTER).forEach(key -> names.addAll(book.organisationNames(key)));
    codes.of(Facet.ORGANISATION).forEach(key -> names.addAll(book.organisationNames(key)));
    codes.of(Facet.COUNTRY).forEach(country -> names.addAll(book.countryNames(country)));
    codes.themes().forEach(theme -> names.addAll(book.themeNames(theme)));
    return names;
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
    var analyzer = analyzers.get(TextAnalyzer.Stems.of(wording.language()));
    String text = wording.text();
    document.add(
        new LanguageField(
            field,
            text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
            Objects.requireNonNull(analyzer)));
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
