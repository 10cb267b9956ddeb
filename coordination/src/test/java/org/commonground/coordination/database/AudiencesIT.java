package org.commonground.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.UnexpectedRollbackException;

/** The database, not the application's queries, decides who sees a row. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AudiencesIT {

  private final JdbcClient application;
  private final JdbcClient owner;
  private final Audiences audiences;

  AudiencesIT(@Autowired JdbcClient application, Postgres postgres, Audiences audiences) {
    this.application = application;
    this.owner = JdbcClient.create(postgres.owner().unpooled());
    this.audiences = audiences;
  }

  @BeforeEach
  void oneNoteForEachAudience() {
    owner.sql("drop schema if exists sample cascade").update();
    owner.sql("create schema sample").update();
    owner.sql("create table sample.note (audience text not null)").update();
    owner.sql("call database.guard('sample.note')").update();
    audiences.seeingEverything(() -> {
      for (Audience audience : Audience.COMMON) {
        write(audience);
      }
    });
  }

  @Test
  void withoutBeingToldOtherwiseOnlyPublicRowsExist() {
    assertThat(visible()).containsExactly("public");
  }

  @Test
  void theAudiencesOfATransactionAreSeenAndNoOthers() {
    List<String> seen =
        audiences.seeing(Viewer.of(List.of(Audience.PUBLIC, Audience.MEMBERS)), this::visible);

    assertThat(seen).containsExactly("members", "public");
  }

  @Test
  void nobodySeesNothing() {
    assertThat(audiences.seeing(Viewer.NOBODY, this::visible)).isEmpty();
  }

  @Test
  void whatHeldBeforeHoldsAgainAfterwards() {
    List<String> seen =
        audiences.seeing(
            Viewer.of(List.of(Audience.MEMBER_STATES)),
            () -> {
              audiences.seeingEverything(this::visible);
              return visible();
            });

    assertThat(seen).containsExactly("member-states");
    assertThat(visible()).containsExactly("public");
  }

  @Test
  void whatHeldBeforeHoldsAgainAfterAFailureAndTheTransactionIsUndone() {
    List<String> seen = new ArrayList<>();

    assertThatThrownBy(() ->
            audiences.seeing(
                Viewer.PUBLIC,
                () -> {
                  assertThatThrownBy(() -> audiences.seeingEverything(() -> List.of().getFirst()))
                      .isInstanceOf(NoSuchElementException.class);
                  seen.addAll(visible());
                }))
        .isInstanceOf(UnexpectedRollbackException.class);
    assertThat(seen).containsExactly("public");
  }

  @Test
  void aRowOfAnotherAudienceCannotBeWritten() {
    assertThatThrownBy(() -> write(Audience.ENTITY))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set role commonground_owner",
        "set session authorization commonground_owner",
        "alter table sample.note disable row level security",
        "drop policy audience on sample.note",
        "alter role commonground_app bypassrls",
        "create or replace function database.viewer() returns text[] language sql return array['*']",
        "set row_security = off; select * from sample.note"
      })
  void theApplicationCannotGetAroundIt(String attempt) {
    assertThatThrownBy(() -> application.sql(attempt).update())
        .rootCause()
        .message()
        .containsAnyOf(
            "permission denied", "must be owner", "would be affected by row-level security");
  }

  @Test
  void theApplicationOwnsNothingAndIsNobodySpecial() {
    assertThat(
            application
                .sql(
                    """
                    select rolsuper or rolbypassrls or rolcreaterole or rolreplication
                           or exists (select 1 from pg_class where relowner = pg_roles.oid)
                           or pg_has_role(current_user, 'commonground_owner', 'member')
                      from pg_roles where rolname = current_user
                    """)
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  @Test
  void everyTableWithAnAudienceIsGuarded() {
    assertThat(
            owner
                .sql(
                    """
                    select c.oid::regclass::text
                      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'audience'
                     where c.relkind in ('r', 'p') and not c.relrowsecurity
                    """)
                .query((row, number) -> row.getString(1))
                .list())
        .isEmpty();
  }

  @Test
  void theViewersMarksAreFoundOnceAStatement() {
    List<String> plan =
        application
            .sql("explain select * from sample.note")
            .query((row, number) -> row.getString(1))
            .list();

    assertThat(String.join("\n", plan)).contains("InitPlan").doesNotContain("SubPlan");
  }

  private void write(Audience audience) {
    application
        .sql("insert into sample.note values (:audience)")
        .param("audience", audience.code())
        .update();
  }

  private List<String> visible() {
    return application
        .sql("select audience from sample.note order by audience")
        .query((row, number) -> row.getString(1))
        .list();
  }
}
