package org.commonground.coordination.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of organisations. */
@Component
final class OrganisationStore {
  private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  OrganisationStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Adds new organisations as records of one kind name them; to known ones adds languages. */
  void add(List<OrganisationEntry> entries, NamedIn records) {
    jdbc.sql(
            """
            insert into organisations.organisation (key, ref, type, names, audience, reporter)
            select key, ref, type, names::jsonb, :audience, :reporter
              from unnest(:keys::text[], :refs::text[], :types::text[], :names::text[]) as added (key, ref, type, names)
            on conflict (key, audience, reporter) do update set
              ref = case when organisation.ref = '' then excluded.ref else organisation.ref end,
              type = case when organisation.type = '' then excluded.type else organisation.type end,
              names = excluded.names || organisation.names
            """)
        .param("audience", records.audience().code())
        .param("reporter", records.reporter())
        .param("keys", column(entries, OrganisationEntry::key))
        .param("refs", column(entries, OrganisationEntry::ref))
        .param("types", column(entries, OrganisationEntry::type))
        .param("names", column(entries, entry -> json.writeValueAsString(entry.names())))
        .update();
  }

  /**
   * Those that the viewer may see, one for each kind of record that names it, public ones first.
   */
  List<OrganisationEntry> list(Collection<String> keys) {
    return jdbc.sql(
            """
            select key, ref, type, names from organisations.organisation where key = any(:keys)
             order by key, audience <> 'public', audience, reporter
            """)
        .param("keys", keys.toArray(String[]::new))
        .query(entry())
        .list();
  }

  private RowMapper<OrganisationEntry> entry() {
    return (row, number) ->
        new OrganisationEntry(
            row.getString("key"),
            row.getString("ref"),
            row.getString("type"),
            "",
            json.readValue(row.getString("names"), NAMES));
  }

  private static String[] column(
      List<OrganisationEntry> entries,
      java.util.function.Function<OrganisationEntry, String> part) {
    return entries.stream().map(part).toArray(String[]::new);
  }
}
