package org.commonground.coordination.briefings.issuing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.commonground.coordination.reference.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was issued; adds and reads, nothing else. */
@Component
final class IssueStore {
  private static final int MOST_LISTED = 500;

  private final JdbcClient jdbc;

  IssueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One at a time looks and adds, of all servers. */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('briefings.issue'))")
        .query((row, number) -> 0)
        .single();
  }

  /** What the same person issued with the same content since a moment. */
  Optional<Briefing.Issue> findSince(Instant moment, byte[] fingerprint, String by) {
    return jdbc.sql(
            """
            select id, issued_at, issued_by, fingerprint from briefings.issue
             where issued_at >= :moment and fingerprint = :fingerprint and issued_by = :by
             order by issued_at, id limit 1
            """)
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .param("fingerprint", fingerprint)
        .param("by", by)
        .query((row, number) -> issue(row))
        .optional();
  }

  UUID add(Briefing briefing, String by, Instant at, byte[] content) {
    return jdbc.sql(
            """
            insert into briefings.issue
                   (issued_at, issued_by, title, language, first_day, last_day, form, fingerprint, content)
            values (:at, :by, :title, :language, :first, :last, :form, :fingerprint, :content)
            returning id
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("title", briefing.title())
        .param("language", briefing.language().tag())
        .param("first", briefing.period().first())
        .param("last", briefing.period().last())
        .param("form", IssueContent.FORM)
        .param("fingerprint", IssueContent.fingerprint(content))
        .param("content", content)
        .query(UUID.class)
        .single();
  }

  /** The latest first. */
  List<KeptIssue> list() {
    return jdbc.sql(
            """
            select id, issued_at, issued_by, title, language, first_day, last_day, fingerprint
              from briefings.issue order by issued_at desc, id desc limit :most
            """)
        .param("most", MOST_LISTED)
        .query((row, number) -> kept(row))
        .list();
  }

  Optional<Briefing> find(UUID id) {
    return jdbc.sql(
            """
            select id, issued_at, issued_by, fingerprint, form, content
              from briefings.issue where id = :id
            """)
        .param("id", id)
        .query((row, number) -> briefing(row))
        .optional();
  }

  private static KeptIssue kept(ResultSet row) throws SQLException {
    return new KeptIssue(
        issue(row),
        row.getString("title"),
        Language.find(row.getString("language")).orElse(Language.ENGLISH),
        new ReportingPeriod(
            row.getDate("first_day").toLocalDate(), row.getDate("last_day").toLocalDate()));
  }

  private static Briefing briefing(ResultSet row) throws SQLException {
    byte[] content = row.getBytes("content");
    Briefing.Issue issue = issue(row);
    String found = HexFormat.of().formatHex(IssueContent.fingerprint(content));
    if (!found.equals(issue.fingerprint())) {
      throw new IllegalStateException(
          "the issued briefing %s is not as it was kept: its fingerprint is %s and was %s; restore it from a copy of the database"
              .formatted(issue.id(), found, issue.fingerprint()));
    }
    return IssueContent.read(content, row.getInt("form")).issued(issue);
  }

  private static Briefing.Issue issue(ResultSet row) throws SQLException {
    return new Briefing.Issue(
        row.getObject("id", UUID.class),
        row.getTimestamp("issued_at").toInstant(),
        row.getString("issued_by"),
        HexFormat.of().formatHex(row.getBytes("fingerprint")));
  }
}
