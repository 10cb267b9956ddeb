package org.commonground.coordination.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to the register, a batch at a time: a few statements, whatever the size of the batch. */
@Component
final class RegistrationStore {
  /** The whole records of versions whose money is for fewer people stand apart. */
  private static final String ADD_VERSIONS =
      """
      with added as (
        select *
          from unnest(:activities::uuid[], :audiences::text[], :reporters::text[], :claimed::timestamptz[], :stated::timestamptz[],
                      :superseded::timestamptz[], :lines::int[], :fingerprints::bytea[], :contents::bytea[], :moneys::text[], :wholes::bytea[])
            as it (activity, audience, reporter, claimed_at, stated_at, superseded_at, line, fingerprint, content, money, whole)),
      written as (
        insert into activities.version
          (activity, audience, reporter, claimed_at, stated_at, superseded_at, recorded_at, source, line, fingerprint, content)
        select activity, audience, reporter, claimed_at, stated_at, superseded_at, :at, :source, line, fingerprint, content from added
        returning id, activity)
      insert into activities.money (version, activity, audience, reporter, content)
      select written.id, added.activity, added.money, added.reporter, added.whole
        from added join written using (activity)
       where added.money is not null
      """;

  private final JdbcClient jdbc;

  RegistrationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One writer at a time, so that whoever follows the count of changes misses none. */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('activities.register'))")
        .query((row, number) -> 0)
        .single();
  }

  long addSource(String file, String fingerprint, Instant at, String by) {
    return jdbc.sql(
            """
            insert into activities.source (file, fingerprint, received_at, received_by)
            values (:file, :fingerprint, :at, :by) returning id
            """)
        .param("file", file)
        .param("fingerprint", fingerprint)
        .param("at", Timestamp.from(at))
        .param("by", by)
        .query(Long.class)
        .single();
  }

  void addActivities(String[] identifiers, String[] reporters, String audience) {
    jdbc.sql(
            """
            insert into activities.activity (iati_identifier, reporter, audience)
            select identifier, reporter, :audience
              from unnest(:identifiers::text[], :reporters::text[]) as submitted (identifier, reporter)
            on conflict do nothing
            """)
        .param("identifiers", identifiers)
        .param("reporters", reporters)
        .param("audience", audience)
        .update();
  }

  /** Changes who may see activities; their versions follow. */
  void changeAudience(String[] identifiers, String[] reporters, String audience) {
    jdbc.sql(
            """
            with moved as (
              update activities.activity a set audience = :audience
                from unnest(:identifiers::text[], :reporters::text[]) as submitted (identifier, reporter)
               where a.iati_identifier = submitted.identifier and a.reporter = submitted.reporter
                 and a.audience <> :audience
              returning a.id)
            select count(*) from moved
            """)
        .param("identifiers", identifiers)
        .param("reporters", reporters)
        .param("audience", audience)
        .query(Long.class)
        .single();
  }

  /** What is held of each submitted activity, in the order submitted. */
  List<Held> listHeld(
      String[] identifiers,
      String[] reporters,
      byte[][] fingerprints,
      @Nullable Instant[] claimed) {
    return jdbc.sql(
            """
            select a.id, a.audience, a.reporter, current.stated_at, current.claimed_at,
                   (select m.audience from activities.money m where m.activity = a.id order by m.version desc limit 1) as money,
                   current.fingerprint is not distinct from submitted.fingerprint as is_current,
                   exists (select from activities.version same
                            where same.activity = a.id and same.claimed_at = submitted.claimed_at
                              and same.fingerprint = submitted.fingerprint) as is_known
              from unnest(:identifiers::text[], :reporters::text[], :fingerprints::bytea[], :claimed::timestamptz[])
                     with ordinality as submitted (identifier, reporter, fingerprint, claimed_at, position)
              join activities.activity a
                on a.iati_identifier = submitted.identifier and a.reporter = submitted.reporter
              left join activities.version current on current.activity = a.id and current.superseded_at is null
             order by submitted.position
            """)
        .param("identifiers", identifiers)
        .param("reporters", reporters)
        .param("fingerprints", fingerprints)
        .param("claimed", timestamps(claimed))
        .query((row, number) -> held(row))
        .list();
  }

  private static Held held(ResultSet row) throws SQLException {
    return new Held(
        row.getObject("id", UUID.class),
        row.getString("audience"),
        row.getString("reporter"),
        row.getString("money"),
        instant(row.getTimestamp("stated_at")),
        instant(row.getTimestamp("claimed_at")),
        row.getBoolean("is_current"),
        row.getBoolean("is_known"));
  }

  /** Ends current versions when their successors begin. */
  void supersede(List<VersionRow> successors) {
    jdbc.sql(
            """
            update activities.version v
               set superseded_at = successor.stated_at, changed = nextval('activities.change')
              from unnest(:activities::uuid[], :stated::timestamptz[]) as successor (activity, stated_at)
             where v.activity = successor.activity and v.superseded_at is null
            """)
        .param("activities", column(successors, VersionRow::activity, UUID[]::new))
        .param("stated", timestamps(column(successors, VersionRow::statedAt, Instant[]::new)))
        .update();
  }

  void addVersions(List<VersionRow> rows, Instant at, long source) {
    jdbc.sql(ADD_VERSIONS)
        .param("at", Timestamp.from(at))
        .param("source", source)
        .param("activities", column(rows, VersionRow::activity, UUID[]::new))
        .param("audiences", column(rows, VersionRow::audience, String[]::new))
        .param("reporters", column(rows, VersionRow::reporter, String[]::new))
        .param("stated", timestamps(column(rows, VersionRow::statedAt, Instant[]::new)))
        .param("claimed", timestamps(column(rows, VersionRow::claimedAt, Instant[]::new)))
        .param("superseded", timestamps(column(rows, VersionRow::supersededAt, Instant[]::new)))
        .param("lines", column(rows, VersionRow::line, Integer[]::new))
        .param("fingerprints", column(rows, VersionRow::fingerprint, byte[][]::new))
        .param("contents", column(rows, VersionRow::open, byte[][]::new))
        .param("moneys", column(rows, VersionRow::money, String[]::new))
        .param("wholes", column(rows, VersionRow::whole, byte[][]::new))
        .update();
  }

  /**
   * Ends the version that was current at a moment of the past, and says when its successor had
   * begun.
   */
  Instant split(UUID activity, Instant at) {
    Instant next =
        jdbc.sql(
                "select min(stated_at) from activities.version where activity = :activity and"
                    + " stated_at > :at")
            .param("activity", activity)
            .param("at", Timestamp.from(at))
            .query((row, number) -> row.getTimestamp(1).toInstant())
            .single();
    jdbc.sql(
            """
            update activities.version set superseded_at = :at, changed = nextval('activities.change')
             where activity = :activity and stated_at <= :at and superseded_at > :at
            """)
        .param("activity", activity)
        .param("at", Timestamp.from(at))
        .update();
    return next;
  }

  /** Tells other processes, when the transaction commits, how far the count of changes has come. */
  long announce() {
    return jdbc.sql(
            """
            select changed, pg_notify('commonground_activities', changed::text)
              from (select coalesce(max(changed), 0) as changed from activities.version) as newest
            """)
        .query((row, number) -> row.getLong("changed"))
        .single();
  }

  private static <T extends @Nullable Object> T[] column(
      List<VersionRow> rows, Function<VersionRow, T> part, IntFunction<T[]> array) {
    T[] column = array.apply(rows.size());
    for (int i = 0; i < column.length; i++) {
      column[i] = part.apply(rows.get(i));
    }
    return column;
  }

  /** The driver has no arrays of times; the database reads them from their text. */
  private static @Nullable String[] timestamps(@Nullable Instant[] instants) {
    @Nullable String[] times = new String[instants.length];
    for (int i = 0; i < instants.length; i++) {
      Instant instant = instants[i];
      times[i] = instant == null ? null : instant.toString();
    }
    return times;
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
