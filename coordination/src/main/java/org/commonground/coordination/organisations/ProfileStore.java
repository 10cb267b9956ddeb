package org.commonground.coordination.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what organisations say of themselves; adds and reads, nothing else. */
@Component
final class ProfileStore {
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ProfileStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Profile> find(String key) {
    return jdbc.sql(
            """
            select version, about::text, website, country, written_at
              from organisations.profile where key = :key order by version desc limit 1
            """)
        .param("key", key)
        .query((row, number) -> profile(row))
        .optional();
  }

  /** Adds a version; false when somebody else has added one with its number. */
  boolean add(String key, Profile profile) {
    return jdbc.sql(
                """
                insert into organisations.profile (key, version, about, website, country, written_at)
                values (:key, :version, :about::jsonb, :website, :country, :at)
                on conflict do nothing
                """)
            .param("key", key)
            .param("version", profile.version())
            .param("about", json.writeValueAsString(profile.about()))
            .param("website", profile.website())
            .param("country", profile.country())
            .param("at", profile.writtenAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private Profile profile(ResultSet row) throws SQLException {
    return new Profile(
        row.getInt("version"),
        json.readValue(row.getString("about"), TEXTS),
        row.getString("website"),
        row.getString("country"),
        row.getTimestamp("written_at").toInstant());
  }
}
