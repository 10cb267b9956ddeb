package org.commonground.coordination.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.commonground.coordination.activities.Change;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.database.Viewer;
import org.commonground.iati.Activity;
import org.commonground.iati.Narrative;
import org.commonground.iati.Narratives;

/** Makes the documents of a version. Not safe for several threads at a time. */
final class ActivityDocument {
  /** The languages of readers. */
  static final List<String> READERS = List.of("ar", "zh", "en", "fr", "ru", "es");

  private static final int LONGEST_IDENTIFIER = 1000;
  private static final int LONGEST_ORDERED_TITLE = 60;
  private static final int LONGEST_HIGHLIGHTED = 20_000;
  private static final String PARENT_OF_THIS = "1";
  private static final String CHILD_OF_THIS = "2";

  private final CodeBook book;
  private final ActivityText text;
  private final RecordFacets recordFacets = new RecordFacets();
  private final Collator collator = Collator.getInstance(ULocale.ROOT);

  ActivityDocument(CodeBook book) {
    this.book = book;
    this.text = new ActivityText(book);
  }

  /** One document; two where some see the version without its money. Nobody sees both. */
  List<Document> of(Change change) {
    var money = change.money();
    if (money == null) {
      return List.of(of(change, change.activity()));
    }
    List<String> marks = new ArrayList<>(Viewer.marksOf(money, change.reporter()));
    marks.add(Fields.SOME);
    Document whole = of(change, change.activity());
    Document open = of(change, change.withoutMoney());
    for (String mark : marks) {
      whole.add(new StringField(Fields.ONLY, mark, Store.NO));
      open.add(new StringField(Fields.UNLESS, mark, Store.NO));
    }
    return List.of(whole, open);
  }

  private Document of(Change change, Activity activity) {
    var document = new Document();
    ActivityCodes codes = ActivityCodes.of(activity, book);
    version(change, document);
    identifiers(activity, document);
    relations(activity, document);
    var running = RunningDays.of(activity, change.version().statedAt());
    running.ifPresent(days -> days(days, document));
    facets(codes, running.isPresent(), document);
    recordFacets.add(change.version(), activity, codes, document);
    money(activity, document);
    titleOrder(activity, document);
    text.add(activity, codes, document);
    descriptions(activity, document);
    document.add(
        new BinaryDocValuesField(
            Fields.HIT, HitCodec.write(change.version().activity(), activity, codes)));
    return document;
  }

  private static void version(Change change, Document document) {
    Version version = change.version();
    document.add(new StringField(Fields.VERSION, Long.toString(change.versionId()), Store.NO));
    for (String mark : Viewer.marksOf(change.audience(), change.reporter())) {
      document.add(new StringField(Fields.MARK, mark, Store.NO));
    }
    document.add(new LongField(Fields.STATED, version.statedAt().toEpochMilli(), Store.NO));
    document.add(new LongField(Fields.SAID, version.saidAt().toEpochMilli(), Store.NO));
    var superseded = version.supersededAt();
    if (superseded == null) {
      document.add(new StringField(Fields.CURRENT, Fields.YES, Store.NO));
    }
    long until = superseded == null ? Long.MAX_VALUE : superseded.toEpochMilli();
    document.add(new LongField(Fields.SUPERSEDED, until, Store.NO));
  }

  private static void identifiers(Activity activity, Document document) {
    String identifier = cut(activity.identifier(), LONGEST_IDENTIFIER);
    document.add(new StringField(Fields.IDENTIFIER, identifier, Store.NO));
    document.add(new SortedDocValuesField(Fields.IDENTIFIER, new BytesRef(identifier)));
    Set<String> known = new LinkedHashSet<>();
    known.add(identifier);
    activity
        .element()
        .children("other-identifier")
        .forEach(other -> other.code("ref").ifPresent(ref -> known.add(ref)));
    known.forEach(name -> document.add(new StringField(Fields.KNOWN_AS, knownAs(name), Store.NO)));
  }

  /** An identifier as it is looked for: in lower case. */
  static String knownAs(String identifier) {
    return cut(identifier.toLowerCase(Locale.ROOT), LONGEST_IDENTIFIER);
  }

  private static void relations(Activity activity, Document document) {
    for (var related : activity.relatedActivities()) {
      String ref = cut(related.ref(), LONGEST_IDENTIFIER);
      if (related.type().equals(PARENT_OF_THIS)) {
        document.add(new StringField(Fields.PARENT, ref, Store.NO));
      } else if (related.type().equals(CHILD_OF_THIS)) {
        document.add(new SortedSetDocValuesField(Fields.CHILD, new BytesRef(ref)));
      }
    }
  }

  /** Years are not codes here: only that there are none is said. */
  private static void facets(ActivityCodes codes, boolean hasYears, Document document) {
    long missing = 0;
    for (Facet facet : Facet.COUNTED) {
      var stated = codes.of(facet);
      for (String code : stated) {
        document.add(new KeywordField(Fields.FACET, FacetLabels.term(facet, code), Store.NO));
      }
      if (facet == Facet.YEAR ? !hasYears : stated.isEmpty()) {
        document.add(new StringField(Fields.MISSING, facet.name(), Store.NO));
        missing |= Missing.bit(facet);
      }
    }
    document.add(new NumericDocValuesField(Fields.MISSING_SET, missing));
  }

  private static void days(RunningDays days, Document document) {
    document.add(new LongField(Fields.FIRST_DAY, days.first(), Store.NO));
    document.add(new LongField(Fields.LAST_DAY, days.last(), Store.NO));
    document.add(new NumericDocValuesField(Fields.YEARS, days.years()));
  }

  private static void money(Activity activity, Document document) {
    var money = ReportedMoney.of(activity);
    if (!money.amounts().isEmpty()) {
      document.add(new BinaryDocValuesField(Fields.MONEY, MoneyCodec.write(money.totals())));
      document.add(
          new BinaryDocValuesField(Fields.MONEY_BY_YEAR, MoneyCodec.write(money.amounts())));
    }
  }

  private void titleOrder(Activity activity, Document document) {
    Map<String, BytesRef> keys = new HashMap<>();
    Narratives titles = activity.title();
    for (String reader : READERS) {
      String title = titles.text(Locale.of(reader));
      if (!title.isEmpty()) {
        var key = keys.computeIfAbsent(title, this::order);
        document.add(new SortedDocValuesField(Fields.TITLE_ORDER + reader, key));
      }
    }
  }

  private BytesRef order(String title) {
    return new BytesRef(collator.getCollationKey(cut(title, LONGEST_ORDERED_TITLE)).toByteArray());
  }

  private static void descriptions(Activity activity, Document document) {
    Map<String, List<String>> byLanguage = new HashMap<>();
    for (var description : activity.descriptions()) {
      for (Narrative narrative : description.text().all()) {
        byLanguage
            .computeIfAbsent(narrative.language(), any -> new ArrayList<>())
            .add(narrative.text());
      }
    }
    byLanguage.forEach((language, texts) ->
        document.add(
            new StoredField(
                Fields.DESCRIPTION + language,
                cut(String.join("\n", texts), LONGEST_HIGHLIGHTED))));
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
