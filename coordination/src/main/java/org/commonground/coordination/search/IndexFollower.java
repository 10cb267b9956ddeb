package org.commonground.coordination.search;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.commonground.coordination.activities.ActivitiesChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index up with the register in the background.
 *
 * <p>A server begins when it can be reached, and listens to what other processes register. A
 * command begins with the first activity that it registers itself; when a server runs on the same
 * folder, the work is left to that one.
 */
@Component
final class IndexFollower implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

  private static final String LISTENING = "index-listening";

  /** Many small steps cost more than few large ones, and nobody reads so fast. */
  private static final Duration BETWEEN_STEPS = Duration.ofMillis(500);

  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  /** A notice may be lost with its connection; nothing stays unseen for longer than this. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final Search search;
  private final ChangeNoticeStore notices;
  private final Semaphore changed = new Semaphore(0);
  private final AtomicBoolean isFollowing = new AtomicBoolean();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final List<Thread> threads = new CopyOnWriteArrayList<>();

  IndexFollower(Search search, ChangeNoticeStore notices) {
    this.search = search;
    this.notices = notices;
  }

  @EventListener
  void serverIsUp(WebServerInitializedEvent event) {
    follow();
    begin(LISTENING, this::listen);
  }

  @EventListener
  void activitiesChanged(ActivitiesChanged event) {
    follow();
  }

  private void follow() {
    changed.release();
    if (isFollowing.compareAndSet(false, true)) {
      begin("index-following", this::catchUpWhenChanged);
    }
  }

  private void begin(String name, Step step) {
    threads.add(Thread.ofVirtual().name(name).start(() -> repeat(name, step)));
  }

  private interface Step {
    void run() throws InterruptedException;
  }

  private void repeat(String name, Step step) {
    while (!isStopped()) {
      try {
        attempt(name, step);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void attempt(String name, Step step) throws InterruptedException {
    try {
      step.run();
    } catch (RuntimeException e) {
      if (!isStopped()) {
        LOG.atWarn()
            .addKeyValue("task", name)
            .setCause(e)
            .log("The search index does not follow the register; trying again");
        changed.release();
        pause(AFTER_FAILURE);
      }
    }
  }

  private void catchUpWhenChanged() throws InterruptedException {
    boolean isNews = changed.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    changed.drainPermits();
    if (!isStopped() && (isNews || search.state().behind() > 0)) {
      search.catchUp();
      pause(BETWEEN_STEPS);
    }
  }

  private void listen() {
    notices.listen(changed::release, () -> !isStopped());
  }

  private boolean isStopped() {
    return stopped.getCount() == 0;
  }

  private void pause(Duration longest) throws InterruptedException {
    if (stopped.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.debug("Stopping");
    }
  }

  @Override
  public void destroy() throws InterruptedException {
    stopped.countDown();
    search.stopFollowing();
    changed.release();
    for (Thread thread : threads) {
      // Only who listens: interrupting who writes would close the index's files under it.
      if (thread.getName().equals(LISTENING)) {
        thread.interrupt();
      }
      thread.join();
    }
  }
}
