package org.commonground.coordination.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.search.ActivityFixture.anActivity;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words, in the languages of the United Nations. */
class SearchTests {
  @TempDir Path folder;
  private SearchFixture register;

  @BeforeEach
  void open() {
    register = SearchFixture.in(folder);
  }

  @AfterEach
  void close() throws IOException {
    register.close();
  }

  private void state(String identifier, String language, String title) {
    register.register().state(anActivity(identifier).titled(language, title));
  }

  @Test
  void findsAWordWithoutRegardToItsEnding() {
    state("XM-1", "en", "Border security workshops");
    state("XM-2", "en", "Parliamentary engagement");

    assertThat(register.identifiers("workshop")).containsExactly("XM-1");
  }
}
