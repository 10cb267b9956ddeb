package org.commonground.coordination.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.editing.Draft.About;
import org.commonground.coordination.editing.Draft.State;
import org.commonground.coordination.editing.Draft.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts. What the running transaction may not see is not there. */
@Component
final class DraftStore {
  private static final int MOST = 200;
  private static final String DRAFT =
      """
      select id, activity, base, identifier, reporter, audience, money, is_without_money, author, state, title, form::text, conflicts::text,
             reason, note, revision, changed_at
        from editing.draft
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  DraftStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Draft> find(UUID id) {
    return jdbc.sql(DRAFT + " where id = :id")
        .param("id", id)
        .query((row, number) -> draft(row))
        .optional();
  }

  /** The draft, which nobody else changes until the transaction ends. */
  Optional<Draft> lock(UUID id) {
    return jdbc.sql(DRAFT + " where id = :id for update")
        .param("id", id)
        .query((row, number) -> draft(row))
        .optional();
  }

  List<Draft> listBy(UUID author) {
    return jdbc.sql(DRAFT + " where author = :author order by changed_at desc limit " + MOST)
        .param("author", author)
        .query((row, number) -> draft(row))
        .list();
  }

  List<Draft> listProposed() {
    return jdbc.sql(DRAFT + " where state = 'proposed' order by changed_at limit " + MOST)
        .query((row, number) -> draft(row))
        .list();
  }

  UUID add(About about, UUID author, String entity, Written text, Instant now) {
    return jdbc.sql(
            """
            insert into editing.draft (activity, base, identifier, reporter, audience, money, is_without_money, author, author_entity, state, title, form, reason, changed_at)
            values (:activity, :base, :identifier, :reporter, :audience, :money, :without, :author, :entity, 'begun', :title, :form::jsonb, :reason, :now)
            returning id
            """)
        .param("activity", about.activity().map(ActivityId::value).orElse(null))
        .param("base", about.base())
        .param("identifier", about.identifier())
        .param("reporter", about.reporter())
        .param("audience", text.audience().code())
        .param("money", code(text.money()))
        .param("without", about.isWithoutMoney())
        .param("author", author)
        .param("entity", entity)
        .param("title", text.title())
        .param("form", json.writeValueAsString(text.form()))
        .param("reason", text.reason())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .single();
  }

  /** Writes a draft anew, and counts the revision on. */
  void put(Draft draft, Instant now) {
    jdbc.sql(
            """
            update editing.draft
               set base = :base, identifier = :identifier, audience = :audience, money = :money, is_without_money = :without, state = :state, title = :title, form = :form::jsonb,
                   conflicts = :conflicts::jsonb, reason = :reason, note = :note, activity = :activity,
                   revision = revision + 1, changed_at = :now
             where id = :id
            """)
        .param("id", draft.id())
        .param("activity", draft.about().activity().map(ActivityId::value).orElse(null))
        .param("base", draft.about().base())
        .param("identifier", draft.about().identifier())
        .param("audience", draft.text().audience().code())
        .param("money", code(draft.text().money()))
        .param("without", draft.about().isWithoutMoney())
        .param("state", draft.state().code())
        .param("title", draft.text().title())
        .param("form", json.writeValueAsString(draft.text().form()))
        .param("conflicts", json.writeValueAsString(draft.conflicts()))
        .param("reason", draft.text().reason())
        .param("note", draft.note())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Removes what somebody has not handed on; how many. */
  int removeUnfinishedOf(UUID author) {
    return jdbc.sql(
            "delete from editing.draft where author = :author and state in ('begun', 'returned')")
        .param("author", author)
        .update();
  }

  void remove(UUID id) {
    jdbc.sql("delete from editing.draft where id = :id").param("id", id).update();
  }

  private static @Nullable String code(@Nullable Audience audience) {
    return audience == null ? null : audience.code();
  }

  private Draft draft(ResultSet row) throws SQLException {
    var about =
        new About(
            Optional.ofNullable(row.getObject("activity", UUID.class))
                .map(ActivityId::new)
                .orElse(null),
            row.getLong("base"),
            row.getString("identifier"),
            row.getString("reporter"),
            row.getBoolean("is_without_money"));
    String money = row.getString("money");
    var text =
        new Written(
            row.getString("title"),
            json.readValue(row.getString("form"), Form.class),
            Audience.of(row.getString("audience")),
            money == null ? null : Audience.of(money),
            row.getString("reason"),
            row.getInt("revision"));
    return new Draft(
        row.getObject("id", UUID.class),
        about,
        row.getObject("author", UUID.class),
        State.of(row.getString("state")),
        text,
        List.of(json.readValue(row.getString("conflicts"), Conflict[].class)),
        row.getString("note"),
        row.getTimestamp("changed_at").toInstant());
  }
}
