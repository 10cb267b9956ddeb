package org.commonground.coordination.exchange;

import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.database.Audience;
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
  void add(String file, Receipt receipt, Finding why, String content) {
    // PostgreSQL's text cannot hold the character 0, which no XML may contain anyway.
    String text = content.replace('\0', '\uFFFD');
    jdbc.sql(
            """
            insert into exchange.refused (source, file, audience, refused_at, line, rule, message, content)
            values (:source, :file, :audience, :at, :line, :rule, :message, :content)
            """)
        .param("source", receipt.source())
        .param("file", file)
        .param("audience", audience(receipt).code())
        .param("at", receipt.at().atOffset(ZoneOffset.UTC))
        .param("line", why.line())
        .param("rule", why.rule())
        .param("message", why.message())
        .param("content", text.substring(0, Math.min(text.length(), MOST_CHARACTERS)))
        .update();
  }

  /** A record is refused as it was received, with its money. */
  private static Audience audience(Receipt receipt) {
    var all = Optional.ofNullable(receipt.audience()).orElse(Audience.PUBLIC);
    return Audience.ofBoth(all, Optional.ofNullable(receipt.money()).orElse(all));
  }

  /** What was refused of a file before is not the last word on it any more. */
  void makeEarlier(String file) {
    jdbc.sql("update exchange.refused set is_latest = false where file = :file and is_latest")
        .param("file", file)
        .update();
  }

  long count() {
    return jdbc.sql("select count(*) from exchange.refused where is_latest")
        .query(Long.class)
        .single();
  }

  List<RefusedRecord> list(int most) {
    return jdbc.sql(
            """
            select file, line, rule, message, refused_at from exchange.refused
             where is_latest order by id desc limit :most
            """)
        .param("most", most)
        .query((row, number) -> {
          Timestamp at = row.getTimestamp("refused_at");
          return new RefusedRecord(
              row.getString("file"),
              row.getInt("line"),
              row.getString("rule"),
              row.getString("message"),
              at == null ? null : at.toInstant());
        })
        .list();
  }
}
