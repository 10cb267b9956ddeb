package org.commonground.coordination.exchange;

import org.commonground.iati.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what could not be taken in. */
@Component
final class RefusedStore {
  private static final int MOST_CHARACTERS = 1_000_000;

  private final JdbcClient jdbc;

  RefusedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a record with the reason. */
  void keep(long source, Finding why, String content) {
    // PostgreSQL's text cannot hold the character 0, which no XML may contain anyway.
    String text = content.replace('\0', '\uFFFD');
    jdbc.sql(
            """
            insert into exchange.refused (source, line, rule, message, content)
            values (:source, :line, :rule, :message, :content)
            """)
        .param("source", source)
        .param("line", why.line())
        .param("rule", why.rule())
        .param("message", why.message())
        .param("content", text.substring(0, Math.min(text.length(), MOST_CHARACTERS)))
        .update();
  }
}
