package org.commonground.coordination.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonground.coordination.database.Audience;
import org.commonground.iati.Activity;
import org.commonground.iati.xml.CanonicalXml;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register. What the running transaction may not see is not there. */
@Component
final class ActivityStore {
  private static final String VERSION =
      """
      select v.id, v.activity, v.changed, v.audience, v.reporter, v.claimed_at, v.stated_at, v.superseded_at, v.recorded_at,
             v.line, s.received_by, s.file, s.fingerprint, m.audience as money, coalesce(m.content, v.content) as content
        from activities.version v
        join activities.source s on s.id = v.source
        left join activities.money m on m.version = v.id
      """;

  /**
   * The latest instant that PostgreSQL's driver and Java both write: no version is stated after it.
   */
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private final JdbcClient jdbc;

  ActivityStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<HeldActivity> find(UUID activity, AsOf asOf) {
    return jdbc.sql(
            VERSION
                + """
                 where v.activity = :activity
                   and v.stated_at < :before and (v.superseded_at is null or v.superseded_at >= :before)
                """)
        .param("activity", activity)
        .param("before", before(asOf))
        .query((row, number) -> held(row))
        .optional();
  }

  Optional<Reported> findReported(UUID activity) {
    return jdbc.sql(
            """
            select a.reporter, a.audience,
                   (select m.audience from activities.money m where m.activity = a.id order by m.version desc limit 1) as money
              from activities.activity a where a.id = :activity
            """)
        .param("activity", activity)
        .query((row, number) ->
            new Reported(
                row.getString("reporter"),
                Audience.of(row.getString("audience")),
                audience(row.getString("money"))))
        .optional();
  }

  Optional<UUID> findId(String identifier, String reporter) {
    return jdbc.sql(
            "select id from activities.activity where iati_identifier = :identifier and reporter = :reporter")
        .param("identifier", identifier)
        .param("reporter", reporter)
        .query(UUID.class)
        .optional();
  }

  List<HeldActivity> listByIdentifier(String identifier, AsOf asOf) {
    return jdbc.sql(
            VERSION
                + """
                  join activities.activity a on a.id = v.activity
                 where a.iati_identifier = :identifier
                   and v.stated_at < :before and (v.superseded_at is null or v.superseded_at >= :before)
                 order by a.id
                """)
        .param("identifier", identifier)
        .param("before", before(asOf))
        .query((row, number) -> held(row))
        .list();
  }

  Optional<HeldActivity> findVersion(UUID activity, long sequence) {
    return jdbc.sql(VERSION + " where v.activity = :activity and v.id = :sequence")
        .param("activity", activity)
        .param("sequence", sequence)
        .query((row, number) -> held(row))
        .optional();
  }

  Map<String, ActivityId> listIds(Collection<String> identifiers) {
    return jdbc
        .sql(
            """
            select distinct on (iati_identifier) iati_identifier, id
              from activities.activity where iati_identifier = any(:identifiers)
             order by iati_identifier, id
            """)
        .param("identifiers", identifiers.toArray(String[]::new))
        .query((row, number) ->
            Map.entry(
                row.getString("iati_identifier"), new ActivityId(row.getObject("id", UUID.class))))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  List<Version> listHistory(UUID activity) {
    return jdbc.sql(
            """
            select v.activity, v.id, v.claimed_at, v.stated_at, v.superseded_at, v.recorded_at, v.line,
                   s.received_by, s.file, s.fingerprint
              from activities.version v join activities.source s on s.id = v.source
             where v.activity = :activity
             order by v.stated_at desc, v.id desc
            """)
        .param("activity", activity)
        .query((row, number) -> version(row))
        .list();
  }

  List<HeldActivity> listRecorded(long before, int limit) {
    return jdbc.sql(VERSION + " where v.id < :before order by v.id desc limit :limit")
        .param("before", before)
        .param("limit", limit)
        .query((row, number) -> held(row))
        .list();
  }

  List<HeldActivity> listRecorded(List<ActivityId> of, long before, int limit) {
    return jdbc.sql(
            VERSION
                + """
                 where v.id < :before and v.activity = any(:ids::uuid[])
                 order by v.id desc limit :limit
                """)
        .param("before", before)
        .param("ids", of.stream().map(ActivityId::value).toArray(UUID[]::new))
        .param("limit", limit)
        .query((row, number) -> held(row))
        .list();
  }

  int countBefore(UUID activity, Instant statedAt, long sequence) {
    return jdbc.sql(
            """
            select count(*) from activities.version
             where activity = :activity and (stated_at, id) < (:statedAt, :sequence)
            """)
        .param("activity", activity)
        .param("statedAt", statedAt.atOffset(ZoneOffset.UTC))
        .param("sequence", sequence)
        .query(Integer.class)
        .single();
  }

  Optional<Instant> findEarliestStatement() {
    return jdbc.sql("select stated_at from activities.version order by stated_at limit 1")
        .query((row, number) -> row.getTimestamp("stated_at").toInstant())
        .optional();
  }

  Map<ActivityId, Instant> listFirstStatements(List<ActivityId> ids) {
    return jdbc
        .sql(
            """
            select activity, min(stated_at) as stated_at from activities.version
             where activity = any(:ids::uuid[]) group by activity
            """)
        .param("ids", ids.stream().map(ActivityId::value).toArray(UUID[]::new))
        .query((row, number) ->
            Map.entry(
                new ActivityId(row.getObject("activity", UUID.class)),
                row.getTimestamp("stated_at").toInstant()))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  List<HeldActivity> list(List<ActivityId> ids, AsOf asOf) {
    return jdbc.sql(
            VERSION
                + """
                  join unnest(:ids::uuid[]) with ordinality as asked (id, position) on asked.id = v.activity
                 where v.stated_at < :before and (v.superseded_at is null or v.superseded_at >= :before)
                 order by asked.position
                """)
        .param("ids", ids.stream().map(ActivityId::value).toArray(UUID[]::new))
        .param("before", before(asOf))
        .query((row, number) -> held(row))
        .list();
  }

  List<HeldActivity> listAfter(UUID activity, int limit, AsOf asOf) {
    return jdbc.sql(
            VERSION
                + """
                 where v.activity > :activity
                   and v.stated_at < :before and (v.superseded_at is null or v.superseded_at >= :before)
                 order by v.activity limit :limit
                """)
        .param("activity", activity)
        .param("limit", limit)
        .param("before", before(asOf))
        .query((row, number) -> held(row))
        .list();
  }

  List<Change> listChanges(long after, int limit) {
    return jdbc.sql(VERSION + " where v.changed > :after order by v.changed limit :limit")
        .param("after", after)
        .param("limit", limit)
        .query((row, number) ->
            new Change(
                row.getLong("changed"),
                row.getLong("id"),
                version(row),
                Audience.of(row.getString("audience")),
                row.getString("reporter"),
                activity(row),
                audience(row.getString("money"))))
        .list();
  }

  long lastSequence() {
    return jdbc.sql("select coalesce(max(changed), 0) from activities.version")
        .query(Long.class)
        .single();
  }

  /** Those that are not for the public as a whole, of those that can be seen. */
  List<UUID> listRestricted(Collection<ActivityId> ids) {
    return jdbc.sql(
            """
            select id from activities.activity a
             where id = any(:ids::uuid[])
               and (audience <> :public
                    or exists (select from activities.money m where m.activity = a.id and m.audience <> :public))
             order by id
            """)
        .param("ids", ids.stream().map(ActivityId::value).toArray(UUID[]::new))
        .param("public", Audience.PUBLIC.code())
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  Receipts receipts() {
    return jdbc.sql(
            "select count(*), coalesce(max(received_at), 'epoch') from activities.source where received_by <> :edited")
        .param("edited", Activities.EDITED)
        .query((row, number) -> new Receipts(row.getLong(1), row.getTimestamp(2).toInstant()))
        .single();
  }

  private static HeldActivity held(ResultSet row) throws SQLException {
    return new HeldActivity(version(row), activity(row));
  }

  private static Activity activity(ResultSet row) throws SQLException {
    return new Activity(CanonicalXml.parse(row.getBytes("content")));
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
        new ActivityId(row.getObject("activity", UUID.class)),
        row.getLong("id"),
        instant(row.getTimestamp("claimed_at")),
        row.getTimestamp("stated_at").toInstant(),
        instant(row.getTimestamp("superseded_at")),
        row.getTimestamp("recorded_at").toInstant(),
        row.getString("received_by"),
        new Source(row.getString("file"), row.getString("fingerprint"), row.getInt("line")));
  }

  private static @Nullable Audience audience(@Nullable String code) {
    return code == null ? null : Audience.of(code);
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static OffsetDateTime before(AsOf asOf) {
    Instant before = asOf.before();
    return (before.isAfter(LATEST) ? LATEST : before).atOffset(ZoneOffset.UTC);
  }
}
