package org.commonground.coordination.activities;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Parts the money from versions that are held, and says who may see it. */
@Component
final class MoneyStore {
  private final JdbcClient jdbc;

  MoneyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A version whose money is for all who see it.
   *
   * @param content what it says; not copied
   */
  @SuppressWarnings("ArrayRecordComponent") // lives for one statement; nobody keeps one
  record Open(long version, byte[] content) {}

  /** The versions of activities whose money was never parted from them. */
  List<Open> listOpen(String[] identifiers, String[] reporters) {
    return jdbc.sql(
            """
            select v.id, v.content
              from unnest(:identifiers::text[], :reporters::text[]) as submitted (identifier, reporter)
              join activities.activity a
                on a.iati_identifier = submitted.identifier and a.reporter = submitted.reporter
              join activities.version v on v.activity = a.id
             where not exists (select from activities.money m where m.version = v.id)
             order by v.id
            """)
        .param("identifiers", identifiers)
        .param("reporters", reporters)
        .query((row, number) -> new Open(row.getLong("id"), row.getBytes("content")))
        .list();
  }

  /** Leaves a version without its money, and keeps the whole for fewer people. */
  void part(Open whole, byte[] open, String audience) {
    jdbc.sql(
            """
            with parted as (
              update activities.version set content = :open, changed = nextval('activities.change')
               where id = :version returning id, activity, reporter)
            insert into activities.money (version, activity, audience, reporter, content)
            select id, activity, :audience, reporter, :whole from parted
            """)
        .param("version", whole.version())
        .param("open", open)
        .param("whole", whole.content())
        .param("audience", audience)
        .update();
  }

  /** Changes who may see money that is parted from its record. */
  void changeAudience(String[] identifiers, String[] reporters, String audience) {
    jdbc.sql(
            """
            update activities.money m set audience = :audience
              from unnest(:identifiers::text[], :reporters::text[]) as submitted (identifier, reporter)
              join activities.activity a
                on a.iati_identifier = submitted.identifier and a.reporter = submitted.reporter
             where m.activity = a.id and m.audience <> :audience
            """)
        .param("identifiers", identifiers)
        .param("reporters", reporters)
        .param("audience", audience)
        .update();
  }
}
