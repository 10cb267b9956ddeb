package org.commonground.coordination.contacts;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes contacts that have expired, while a server runs. Nobody sees them until then either. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
final class ContactExpiry {
  private final Contacts contacts;

  ContactExpiry(Contacts contacts) {
    this.contacts = contacts;
  }

  @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void removeExpired() {
    contacts.removeExpired();
  }
}
