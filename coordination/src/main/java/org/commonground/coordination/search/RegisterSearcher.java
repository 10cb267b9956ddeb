package org.commonground.coordination.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;

/** One picture of the index, with the numbers of its codes. */
final class RegisterSearcher extends IndexSearcher {
  private final FacetLabels labels;

  private RegisterSearcher(IndexReader reader) throws IOException {
    super(reader);
    this.labels = FacetLabels.of(reader);
  }

  /** Makes the numbers when a picture is taken, not when somebody asks. */
  static SearcherFactory factory() {
    return new SearcherFactory() {
      @Override
      public IndexSearcher newSearcher(IndexReader reader, IndexReader previous)
          throws IOException {
        return new RegisterSearcher(reader);
      }
    };
  }

  FacetLabels labels() {
    return labels;
  }
}
