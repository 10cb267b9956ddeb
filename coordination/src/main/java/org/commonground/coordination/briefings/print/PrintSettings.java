package org.commonground.coordination.briefings.print;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/**
 * How printing is set up.
 *
 * @param fonts folders in which fonts are looked for, with what is below them; the first that has
 *     one wins, and those that do not exist are passed over
 */
@ConfigurationProperties(value = "commonground.print", ignoreUnknownFields = false)
record PrintSettings(
    @DefaultValue({
      "data/fonts",
      "/usr/share/fonts",
      "/usr/local/share/fonts",
      "/System/Library/Fonts",
      "/Library/Fonts"
    }) List<Path> fonts) {
  PrintSettings {
    fonts = List.copyOf(fonts);
  }

  /** Makes the settings known. */
  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(PrintSettings.class)
  static class Wiring {}
}
