package org.commonground.coordination.search;

import java.util.Locale;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/** The orders in which hits are listed. */
final class Ordering {
  private static final SortField BY_IDENTIFIER =
      new SortField(Fields.IDENTIFIER, SortField.Type.STRING);
  private static final SortField NEWEST = byFirstDay(true, Long.MIN_VALUE);
  private static final SortField OLDEST = byFirstDay(false, Long.MAX_VALUE);

  private Ordering() {}

  static Sort of(SearchQuery.Order order, Locale locale, boolean hasWords) {
    return switch (order) {
      case RELEVANCE ->
          hasWords
              ? new Sort(SortField.FIELD_SCORE, NEWEST, BY_IDENTIFIER)
              : new Sort(NEWEST, BY_IDENTIFIER);
      case NEWEST -> new Sort(NEWEST, BY_IDENTIFIER);
      case OLDEST -> new Sort(OLDEST, BY_IDENTIFIER);
      case TITLE -> new Sort(byTitle(locale), BY_IDENTIFIER);
      case UPDATED ->
          new Sort(
              LongField.newSortField(
                  Fields.SAID, true, SortedNumericSelector.Type.MIN, Long.MIN_VALUE),
              BY_IDENTIFIER);
    };
  }

  private static SortField byFirstDay(boolean latestFirst, long unknown) {
    return LongField.newSortField(
        Fields.FIRST_DAY, latestFirst, SortedNumericSelector.Type.MIN, unknown);
  }

  private static SortField byTitle(Locale locale) {
    String reader =
        ActivityDocument.READERS.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
    return new SortField(
        Fields.TITLE_ORDER + reader, SortField.Type.STRING, false, SortField.STRING_LAST);
  }
}
