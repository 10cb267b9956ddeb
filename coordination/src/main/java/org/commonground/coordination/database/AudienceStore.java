package org.commonground.coordination.database;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets the audiences of the running transaction. */
@Component
final class AudienceStore {

  /**
   * No record has this audience; an empty setting would mean the default, which is {@code public}.
   */
  private static final String NOBODY = "-";

  private final JdbcClient jdbc;

  AudienceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  <T> T withAudiences(Set<Audience> audiences, Supplier<T> work) {
    String before = current();
    set(codes(audiences));
    T result;
    try {
      result = work.get();
    } catch (RuntimeException | Error failure) {
      restoreAfter(failure, before);
      throw failure;
    }
    set(before);
    return result;
  }

  private static String codes(Set<Audience> audiences) {
    return audiences.isEmpty()
        ? NOBODY
        : audiences.stream().map(Audience::code).collect(Collectors.joining(","));
  }

  private String current() {
    return jdbc.sql("select coalesce(current_setting('commonground.audiences', true), '')")
        .query(String.class)
        .single();
  }

  private void set(String audiences) {
    jdbc.sql("select set_config('commonground.audiences', :audiences, true)")
        .param("audiences", audiences)
        .query(String.class)
        .single();
  }

  /**
   * A transaction that the failure has already broken takes no more statements, and undoes the
   * setting when it ends.
   */
  private void restoreAfter(Throwable failure, String before) {
    try {
      set(before);
    } catch (DataAccessException broken) {
      failure.addSuppressed(broken);
    }
  }
}
