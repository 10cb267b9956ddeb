package org.commonground.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Checkpoint;
import org.commonground.coordination.audit.Proof;
import org.commonground.coordination.audit.Subject;
import org.commonground.coordination.audit.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail is added to and never changed, and whoever changes it all the same is found out. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AuditTrailIT {
  private static final int ENTRIES = 20;

  private final Audit audit;
  private final Trail trail;
  private final JdbcClient application;
  private final JdbcClient owner;
  private final TransactionTemplate transaction;

  AuditTrailIT(
      Audit audit,
      Trail trail,
      @Autowired JdbcClient application,
      Postgres postgres,
      PlatformTransactionManager transactions) {
    this.audit = audit;
    this.trail = trail;
    this.application = application;
    this.owner = JdbcClient.create(postgres.owner().unpooled());
    this.transaction = new TransactionTemplate(transactions);
  }

  @BeforeEach
  void aTrailOfTwenty() {
    asOwner("truncate audit.entry");
    for (int i = 0; i < ENTRIES; i++) {
      audit.record(Action.FILE_RECEIVED.on(Subject.source(i)).because("Round, \"quoted\" ü " + i));
    }
  }

  /** As somebody who owns the tables and switches off what keeps them. */
  private void asOwner(String change) {
    owner.sql("alter table audit.entry disable trigger user").update();
    owner.sql(change).update();
    owner.sql("alter table audit.entry enable trigger user").update();
  }

  @Test
  void whatWasWrittenHolds() {
    assertThat(trail.verify(List.of()))
        .isInstanceOfSatisfying(
            Proof.Whole.class, whole -> assertThat(whole.entries()).isEqualTo(ENTRIES));
    assertThat(trail.finding().toString()).contains("20 entries");
  }

  @Test
  void manyWritersMakeOneChain() throws InterruptedException, ExecutionException {
    List<Callable<Boolean>> writers = new ArrayList<>();
    for (int writer = 0; writer < 6; writer++) {
      int source = writer;
      writers.add(() -> {
        for (int i = 0; i < 50; i++) {
          audit.record(Action.RECORDS_REGISTERED.on(Subject.source(source)).with("count", i));
        }
        return true;
      });
    }
    try (var pool = Executors.newFixedThreadPool(6)) {
      for (Future<Boolean> done : pool.invokeAll(writers)) {
        assertThat(done.get()).isTrue();
      }
    }

    assertThat(trail.verify(List.of()))
        .isInstanceOfSatisfying(
            Proof.Whole.class, whole -> assertThat(whole.entries()).isEqualTo(ENTRIES + 300));
  }

  @Test
  void anEntryIsKeptWithWhatItTellsOfOrNotAtAll() {
    transaction.executeWithoutResult(status -> {
      audit.record(Action.RECORD_REVISED.on(Subject.REGISTER));
      status.setRollbackOnly();
    });

    assertThat(trail.verify(List.of()))
        .isInstanceOfSatisfying(
            Proof.Whole.class, whole -> assertThat(whole.entries()).isEqualTo(ENTRIES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update audit.entry set reason = 'other' where number = 7 | 7",
        "update audit.entry set actor = 'account:other' where number = 1 | 1",
        "update audit.entry set at = at + interval '1 microsecond' where number = 20 | 20",
        "update audit.entry set detail = '{}' where number = 3 | 3",
        "delete from audit.entry where number = 5 | 5",
        "delete from audit.entry where number in (9, 10) | 9",
        "delete from audit.entry where number = 1 | 1",
        "update audit.entry set number = number + 1000 where number > 12 | 13",
        "update audit.entry set hash = sha256('x') where number = 4 | 4",
        "insert into audit.entry select 21, at, actor, origin, action, subject_kind, subject, reason, detail, hash, hash from audit.entry where number = 20 | 21"
      })
  void tamperingIsFoundAndNamed(String change, long number) {
    asOwner(change);

    assertThat(trail.verify(List.of()))
        .isInstanceOfSatisfying(
            Proof.Broken.class, broken -> assertThat(broken.number()).isEqualTo(number));
  }

  @Test
  void aShorterOrRewrittenTrailDoesNotFitItsCheckpoint() {
    Checkpoint checkpoint = Checkpoint.parse(trail.checkpoint().text());
    assertThat(trail.verify(List.of(checkpoint))).isInstanceOf(Proof.Whole.class);

    asOwner("delete from audit.entry where number > 15");

    assertThat(trail.verify(List.of())).isInstanceOf(Proof.Whole.class);
    assertThat(trail.verify(List.of(checkpoint)))
        .isInstanceOfSatisfying(
            Proof.Broken.class, broken -> assertThat(broken.number()).isEqualTo(16));

    for (int i = 0; i < 5; i++) {
      audit.record(Action.FILE_RECEIVED.on(Subject.source(i)));
    }
    assertThat(trail.verify(List.of())).isInstanceOf(Proof.Whole.class);
    assertThat(trail.verify(List.of(checkpoint)))
        .isInstanceOfSatisfying(
            Proof.Broken.class, broken -> assertThat(broken.number()).isEqualTo(20));
  }

  @Test
  void aCheckpointThatWasChangedIsRefused() {
    String text = trail.checkpoint().text();

    assertThatThrownBy(() -> Checkpoint.parse(text.replace("entries: 20", "entries: 19")))
        .hasMessageContaining("signature does not fit");
    assertThatThrownBy(() -> Checkpoint.parse("Something else"))
        .hasMessageContaining("no checkpoint");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.entry set reason = '' where number = 1",
        "delete from audit.entry",
        "truncate audit.entry",
        "alter table audit.entry disable trigger all",
        "insert into audit.entry (number, at, actor, origin, action, subject_kind, subject, reason, detail, previous, hash) values (1000, now(), 'a', '', 'b', 'c', '', '', '', decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'))",
        "drop table audit.entry"
      })
  void theApplicationOnlyAdds(String statement) {
    assertThatThrownBy(() -> application.sql(statement).update())
        .isInstanceOf(DataAccessException.class);

    assertThat(trail.verify(List.of()))
        .isInstanceOfSatisfying(
            Proof.Whole.class, whole -> assertThat(whole.entries()).isEqualTo(ENTRIES));
  }

  @Test
  void theOwnerIsRefusedWhileNothingIsSwitchedOff() {
    assertThatThrownBy(() -> owner.sql("delete from audit.entry").update())
        .hasStackTraceContaining("neither changed nor removed");
  }
}
