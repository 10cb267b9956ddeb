package org.commonground.coordination.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The folder that holds everything this installation keeps: database, search index, logs.
 *
 * @param data the folder, created when it is missing; {@code ./data} unless {@code
 *     commonground.data} says otherwise
 */
@ConfigurationProperties("commonground")
public record DataFolder(@DefaultValue("data") Path data) {

  public DataFolder {
    data = data.toAbsolutePath().normalize();
  }

  /** A place inside the folder, which need not exist. */
  public Path resolve(String name) {
    return data.resolve(name);
  }
}
