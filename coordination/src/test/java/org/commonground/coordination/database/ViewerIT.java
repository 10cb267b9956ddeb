package org.commonground.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The policies of the database say of each row and each reader what the plain rule says. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ViewerIT {
  private static final int ROWS = 200;
  private static final int READERS = Integer.getInteger("commonground.readers", 60);

  private final JdbcClient application;
  private final JdbcClient owner;
  private final Audiences audiences;
  private final TransactionTemplate transaction;

  ViewerIT(
      @Autowired JdbcClient application,
      Postgres postgres,
      Audiences audiences,
      PlatformTransactionManager transactions) {
    this.application = application;
    this.owner = JdbcClient.create(postgres.owner().unpooled());
    this.audiences = audiences;
    this.transaction = new TransactionTemplate(transactions);
  }

  private record Row(int number, Audience audience, String reporter) {}

  @BeforeEach
  void tableWithReporters() {
    owner.sql("drop schema if exists viewer_sample cascade").update();
    owner.sql("create schema viewer_sample").update();
    owner
        .sql(
            "create table viewer_sample.report (number int, audience text not null, reporter text not null)")
        .update();
    owner.sql("call database.guard('viewer_sample.report')").update();
  }

  /** Each reader and each row is a case, looked at in two ways: 36,000 with the three seeds. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20190725, 42})
  void agreesWithThePlainRule(long seed) {
    var random = new Random(seed);
    List<Row> rows = fill(random);
    for (int i = 0; i < READERS; i++) {
      Viewer viewer = SampleViewers.any(random);
      List<Integer> expected =
          rows.stream()
              .filter(it -> viewer.sees(it.audience(), it.reporter()))
              .map(Row::number)
              .toList();

      assertThat(Audiences.lookingAs(viewer, this::seen)).as("%s", viewer).isEqualTo(expected);
      assertThat(audiences.seeing(viewer, this::seen)).as("%s", viewer).isEqualTo(expected);
    }
  }

  @Test
  void writesNoMoreThanItSees() {
    var random = new Random(7);
    for (int i = 0; i < READERS; i++) {
      Viewer viewer = SampleViewers.any(random);
      var row = new Row(i, SampleViewers.audience(random), SampleViewers.reporter(random));
      if (viewer.sees(row.audience(), row.reporter())) {
        audiences.seeing(viewer, () -> write(row));
      } else {
        assertThatThrownBy(() -> audiences.seeing(viewer, () -> write(row)))
            .as("%s writes %s", viewer, row)
            .rootCause()
            .hasMessageContaining("row-level security");
      }
    }
  }

  @Test
  void aConnectionThatServedOneReaderTellsTheNextNothing() {
    List<Row> rows = fill(new Random(3));
    for (int i = 0; i < 20; i++) {
      assertThat(Audiences.lookingAs(Viewer.EVERYTHING, this::seen)).hasSize(rows.size());
      assertThat(seen())
          .isEqualTo(
              rows.stream()
                  .filter(it -> it.audience().equals(Audience.PUBLIC))
                  .map(Row::number)
                  .toList());
    }
  }

  private List<Row> fill(Random random) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(new Row(i, SampleViewers.audience(random), SampleViewers.reporter(random)));
    }
    audiences.seeingEverything(() -> rows.forEach(this::write));
    return rows;
  }

  private void write(Row row) {
    application
        .sql("insert into viewer_sample.report values (:number, :audience, :reporter)")
        .param("number", row.number())
        .param("audience", row.audience().code())
        .param("reporter", row.reporter())
        .update();
  }

  private List<Integer> seen() {
    List<Integer> seen =
        transaction.execute(status ->
            application
                .sql("select number from viewer_sample.report order by number")
                .query((row, number) -> row.getInt(1))
                .list());
    return seen == null ? List.of() : seen;
  }
}
