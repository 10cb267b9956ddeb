package org.commonground.coordination.search;

import java.time.Clock;
import java.util.List;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.Change;
import org.commonground.coordination.database.DataFolder;
import org.commonground.coordination.database.DatabaseSettings;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.coordination.reference.Reference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the index: one folder for each database, beside the database's own. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

  @Bean
  Search search(
      DataFolder data, DatabaseSettings settings, ChangeNoticeStore notices, Origins origins) {
    return Search.over(
        data.resolve("index").resolve(settings.name()),
        notices.identity(),
        new ActivitiesFeed(origins.activities()),
        new CodeBook(origins.reference(), origins.organisations()::keyOf),
        origins.clock());
  }

  @Bean
  Origins origins(
      Activities activities, Reference reference, Organisations organisations, Clock clock) {
    return new Origins(activities, reference, organisations, clock);
  }

  /** What the index is made from. */
  record Origins(
      Activities activities, Reference reference, Organisations organisations, Clock clock) {}

  private record ActivitiesFeed(Activities activities) implements ChangeFeed {
    @Override
    public List<Change> changesAfter(long sequence, int limit) {
      return activities.changesAfter(sequence, limit);
    }

    @Override
    public long lastSequence() {
      return activities.lastSequence();
    }

    @Override
    public void listed(List<ActivityId> seen) {
      activities.noteListed(seen);
    }
  }
}
