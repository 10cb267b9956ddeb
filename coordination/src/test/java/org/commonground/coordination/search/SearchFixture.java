package org.commonground.coordination.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.commonground.coordination.reference.Reference;
import org.commonground.iati.Organisation;

/** A register, its index in a folder, and the questions that tests ask. */
record SearchFixture(RegisterFake register, Search search) implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZoneOffset.UTC);
  static final CodeBook BOOK = new CodeBook(Reference.load(), SearchFixture::keyOf);

  static SearchFixture in(Path folder) {
    return of(new RegisterFake(), folder);
  }

  static SearchFixture of(RegisterFake register, Path folder) {
    return new SearchFixture(register, Search.over(folder, "a test", register, BOOK, CLOCK));
  }

  private static String keyOf(Organisation organisation) {
    return organisation.ref().toLowerCase(Locale.ROOT);
  }

  SearchResult find(String words) {
    return ask(SearchQuery.ALL.saying(words));
  }

  SearchResult ask(SearchQuery query) {
    search.catchUp();
    return search.search(query, Locale.ENGLISH);
  }

  /** Identifiers of the hits, in their order. */
  List<String> identifiers(String words) {
    return identifiers(SearchQuery.ALL.saying(words));
  }

  List<String> identifiers(SearchQuery query) {
    return ask(query).hits().stream().map(Hit::iatiIdentifier).toList();
  }

  @Override
  public void close() throws IOException {
    search.close();
  }
}
