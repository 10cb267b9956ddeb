package org.commonground.coordination.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.search.ActivityFixture.anActivity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index follows the register, whatever happens to either. */
class RegisterIndexTests {
  @TempDir Path folder;
  private final RegisterFake register = new RegisterFake();

  @Test
  void goesOnFromWhereItStoppedAfterARestart() throws IOException {
    register.state(anActivity("XM-1").titled("en", "Workshop"));
    try (var before = SearchFixture.of(register, folder)) {
      before.search().catchUp();
    }
    register.state(anActivity("XM-2").titled("en", "Workshop"));
    var asked = new ArrayList<Long>();

    try (var after = over(noting(asked))) {
      after.catchUp();

      assertThat(asked.getFirst()).isEqualTo(1);
      assertThat(after.state()).isEqualTo(new IndexState(2, 2, 2, false));
    }
  }

  private Search over(ChangeFeed feed) {
    return Search.over(folder, "a test", feed, SearchFixture.BOOK, SearchFixture.CLOCK);
  }

  private ChangeFeed noting(List<Long> asked) {
    return new ChangeFeed() {
      @Override
      public List<Change> changesAfter(long sequence, int limit) {
        asked.add(sequence);
        return register.changesAfter(sequence, limit);
      }

      @Override
      public long lastSequence() {
        return register.lastSequence();
      }
    };
  }

  @Test
  void aRevisedActivityIsFoundOnceNow() throws IOException {
    register.state(anActivity("XM-1").titled("en", "Workshop"), "2020-01-01T00:00:00Z");
    try (var index = SearchFixture.of(register, folder)) {
      index.search().catchUp();
      register.state(anActivity("XM-1").titled("en", "Conference"), "2020-06-01T00:00:00Z");

      assertThat(index.identifiers("workshop")).isEmpty();
      assertThat(index.identifiers("conference")).containsExactly("XM-1");
    }
  }

  @ParameterizedTest(name = "as of {0}")
  @ValueSource(strings = {"2019-12-31", "2020-01-01", "2020-05-31", "2020-06-01", "2021-01-01"})
  void showsWhatHadBeenStatedByTheEndOfTheDay(String day) throws IOException {
    register.state(anActivity("XM-1").titled("en", "First"), "2020-01-01T09:00:00Z");
    register.state(anActivity("XM-1").titled("en", "Second"), "2020-06-01T23:59:59Z");
    String expected =
        switch (day) {
          case "2019-12-31" -> "";
          case "2020-01-01", "2020-05-31" -> "First";
          default -> "Second";
        };

    try (var index = SearchFixture.of(register, folder)) {
      var hits = index.ask(SearchQuery.ALL.asOf(new AsOf(LocalDate.parse(day)))).hits();

      assertThat(hits.stream().map(Hit::title).reduce("", String::concat)).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "{0} damaged")
  @ValueSource(strings = {"segments", ".cfs", ".si"})
  void aBrokenIndexIsMadeAnew(String file) throws IOException {
    register.state(anActivity("XM-1").titled("en", "Workshop"));
    try (var before = SearchFixture.of(register, folder)) {
      before.search().catchUp();
    }
    damage(file);

    try (var after = SearchFixture.of(register, folder)) {
      assertThat(after.identifiers("workshop")).containsExactly("XM-1");
    }
  }

  private void damage(String name) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().contains(name)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
  }

  @Test
  void anIndexMadeByOtherRulesIsMadeAnew() throws IOException {
    register.state(anActivity("XM-1").titled("en", "Workshop"));
    try (var other = new RegisterIndex(folder, "other rules")) {
      var writing = other.write().orElseThrow();
      other.commit(writing.writer(), 1);
    }

    try (var index = SearchFixture.of(register, folder)) {
      assertThat(index.identifiers("workshop")).containsExactly("XM-1");
    }
  }

  @Test
  void anIndexAheadOfTheRegisterIsMadeAnew() throws IOException {
    register.state(anActivity("XM-1").titled("en", "Workshop"));
    register.state(anActivity("XM-2").titled("en", "Workshop"));
    try (var before = SearchFixture.of(register, folder)) {
      before.search().catchUp();
    }
    register.forgetEverything();
    register.state(anActivity("XM-3").titled("en", "Workshop"));

    try (var after = SearchFixture.of(register, folder)) {
      assertThat(after.identifiers("workshop")).containsExactly("XM-3");
    }
  }

  @Test
  void isRebuiltOnRequest() throws IOException {
    register.state(anActivity("XM-1").titled("en", "Workshop"));
    try (var index = SearchFixture.of(register, folder)) {
      index.search().catchUp();
      List<String> progress = new ArrayList<>();

      boolean done =
          index.search().rebuild((sequence, last) -> progress.add(sequence + "/" + last));

      assertThat(done).isTrue();
      assertThat(progress).containsExactly("1/1");
      assertThat(index.identifiers("workshop")).containsExactly("XM-1");
    }
  }

  @Test
  void readersSeeHowFarALongCatchingUpHasCome() throws IOException {
    for (int i = 0; i < 5600; i++) {
      register.state(anActivity("XM-" + i));
    }
    try (var index = SearchFixture.of(register, folder)) {
      List<Long> seen = new ArrayList<>();

      index.search().rebuild((sequence, last) -> seen.add(index.search().state().documents()));

      assertThat(seen).contains(5000L);
      assertThat(index.search().state().documents()).isEqualTo(5600);
    }
  }

  @Test
  void beforeAnythingIsIndexedNothingIsFound() throws IOException {
    register.state(anActivity("XM-1").titled("en", "Workshop"));
    try (var index = SearchFixture.of(register, folder)) {
      assertThat(index.search().search(SearchQuery.ALL, java.util.Locale.ENGLISH).total()).isZero();
      assertThat(index.search().state().behind()).isEqualTo(1);
    }
  }

  @Test
  void whoDoesNotHoldTheLockReadsWhatTheOtherKept() throws IOException {
    register.state(anActivity("XM-1").titled("en", "Workshop"));
    try (var server = SearchFixture.of(register, folder);
        var command = SearchFixture.of(register, folder)) {
      server.search().catchUp();

      assertThat(command.identifiers("workshop")).containsExactly("XM-1");
      assertThat(command.search().rebuild((sequence, last) -> {})).isFalse();
      register.state(anActivity("XM-2").titled("en", "Workshop"));
      assertThat(command.identifiers("workshop")).containsExactly("XM-1");
      server.search().catchUp();
      assertThat(command.identifiers("workshop")).containsExactly("XM-1", "XM-2");
    }
  }

  @Test
  void whoeverIsLeftTakesOverTheLock() throws IOException {
    try (var command = SearchFixture.of(register, folder)) {
      try (var server = SearchFixture.of(register, folder)) {
        server.search().catchUp();
        command.search().catchUp();
      }
      register.state(anActivity("XM-1").titled("en", "Workshop"));

      assertThat(command.identifiers("workshop")).containsExactly("XM-1");
    }
  }
}
