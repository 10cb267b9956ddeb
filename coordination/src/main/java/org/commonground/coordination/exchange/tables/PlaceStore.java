package org.commonground.coordination.exchange.tables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of places. */
@Component
final class PlaceStore {
  private final JdbcClient jdbc;

  PlaceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds places; a known one gets the point that it lacked or a newer one. */
  int put(List<Place> places) {
    return jdbc.sql(
            """
            with put as (
              insert into exchange.place (country, level, code, folded, name, latitude, longitude)
              select country, level, code, folded, name, latitude, longitude
                from unnest(:countries::text[], :levels::int[], :codes::text[], :folded::text[], :names::text[],
                            :latitudes::float8[], :longitudes::float8[])
                     as said (country, level, code, folded, name, latitude, longitude)
              on conflict (country, level, code, folded) do update set
                latitude = coalesce(excluded.latitude, place.latitude),
                longitude = coalesce(excluded.longitude, place.longitude)
              returning (xmax = 0) as added)
            select count(*) filter (where added) from put
            """)
        .param("countries", column(places, Place::country))
        .param("levels", column(places, it -> Integer.toString(it.level())))
        .param("codes", column(places, Place::code))
        .param("folded", column(places, it -> Spelling.fold(it.name())))
        .param("names", column(places, Place::name))
        .param("latitudes", column(places, it -> degrees(it.latitude())))
        .param("longitudes", column(places, it -> degrees(it.longitude())))
        .query(Integer.class)
        .single();
  }

  private static @Nullable String degrees(@Nullable Double value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String[] column(
      List<Place> places, Function<Place, @Nullable String> part) {
    @Nullable String[] column = new String[places.size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = part.apply(places.get(i));
    }
    return column;
  }

  Optional<Place> findByCode(String code) {
    return jdbc.sql(
            "select * from exchange.place where code = :code and code <> '' order by level, name limit 1")
        .param("code", code)
        .query((row, number) -> place(row))
        .optional();
  }

  /** At most two, which is enough to know that a name is not one place's alone. */
  List<Place> listByName(String folded, String country, int level) {
    return jdbc.sql(
            """
            select * from exchange.place
             where folded = :folded and (:country = '' or country = :country) and (:level = 0 or level = :level)
             order by level, code limit 2
            """)
        .param("folded", folded)
        .param("country", country)
        .param("level", level)
        .query((row, number) -> place(row))
        .list();
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getString("country"),
        row.getInt("level"),
        row.getString("code"),
        row.getString("name"),
        row.getObject("latitude", Double.class),
        row.getObject("longitude", Double.class));
  }
}
