package org.commonground.coordination.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.SampleActivity;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.database.Audience;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The index over the real register. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SearchIT {
  private final Activities activities;
  private final Search search;
  private final ChangeNoticeStore notices;
  private final Clock clock;

  SearchIT(Activities activities, Search search, ChangeNoticeStore notices, Clock clock) {
    this.activities = activities;
    this.search = search;
    this.notices = notices;
    this.clock = clock;
  }

  @Test
  void findsWhatWasRegistered() {
    var sample = fresh().called("Seminar on falconry");
    register(sample, Audience.PUBLIC);

    search.catchUp();

    var found = search.search(SearchQuery.ALL.saying("falconry"), Locale.ENGLISH);
    assertThat(found.hits()).extracting(Hit::iatiIdentifier).containsExactly(sample.identifier());
    assertThat(search.state().behind()).isZero();
  }

  @Test
  void takesInWhatIsNotPublicAndShowsItToNobody() {
    register(fresh().called("Seminar on beekeeping"), Audience.MEMBERS);

    search.catchUp();

    assertThat(search.search(SearchQuery.ALL.saying("beekeeping"), Locale.ENGLISH).total())
        .isZero();
    assertThat(search.state().documents()).isPositive();
  }

  @Test
  void hearsWhatAnotherProcessRegisters() throws InterruptedException {
    var listening = new CountDownLatch(1);
    var heard = new CountDownLatch(2);
    var listener =
        Thread.ofVirtual()
            .start(() ->
                notices.listen(
                    () -> {
                      listening.countDown();
                      heard.countDown();
                    },
                    () -> heard.getCount() > 0));
    listening.await();

    register(fresh(), Audience.PUBLIC);

    heard.await();
    listener.join();
    assertThat(heard.getCount()).isZero();
  }

  private void register(SampleActivity sample, Audience audience) {
    long source = activities.receive("sample.xml", "0".repeat(64), "test");
    activities.register(
        List.of(Submission.of(sample.activity())),
        new Receipt(source, "test", clock.instant(), audience));
  }

  private static SampleActivity fresh() {
    return SampleActivity.anActivity().identifiedBy("XM-TEST-" + UUID.randomUUID());
  }
}
