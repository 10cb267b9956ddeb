package org.commonground.coordination.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;

/** Wires the database: who gets a connection finds all migrations done. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DataFolder.class, DatabaseSettings.class})
class DatabaseConfiguration {

  @Bean
  Postgres postgres(DatabaseSettings settings, DataFolder data) {
    return settings.url() == null || settings.url().isBlank()
        ? EmbeddedPostgres.open(data, settings.name())
        : ProductionPostgres.connect(settings, data, settings.url());
  }

  @Bean
  HikariDataSource dataSource(Postgres postgres, DatabaseSettings settings) {
    new Migrations(postgres).run();
    return postgres.application().pooled(settings.poolSize(), 1);
  }

  @Bean
  ViewerTransactions transactionManager(HikariDataSource dataSource) {
    return new ViewerTransactions(dataSource);
  }

  /** Work that a request leaves to another thread, such as sending a file, looks as the request. */
  @Bean
  TaskDecorator sameViewer() {
    return work -> {
      Viewer viewer = Audiences.viewer();
      return () ->
          Audiences.lookingAs(
              viewer,
              () -> {
                work.run();
                return viewer;
              });
    };
  }
}
