package org.commonground.coordination.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
}
