package org.commonground.coordination.briefings.print;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/**
 * How printing is set up.
 *
 * @param fonts a folder in which fonts are looked for before the machine's own, with what is below
 *     it
 * @param machineFonts whether the machine's own fonts are used at all
 */
@ConfigurationProperties(value = "commonground.print", ignoreUnknownFields = false)
record PrintSettings(@Nullable Path fonts, @DefaultValue("true") boolean machineFonts) {
  private static final List<Path> OF_THE_MACHINE =
      List.of(
          Path.of("/usr/share/fonts"),
          Path.of("/usr/local/share/fonts"),
          Path.of("/System/Library/Fonts"),
          Path.of("/Library/Fonts"),
          Path.of("C:/Windows/Fonts"));

  /** Where to look, the first that has a font wins; some may not exist. */
  List<Path> folders() {
    List<Path> machine = machineFonts ? OF_THE_MACHINE : List.of();
    return Stream.concat(Stream.ofNullable(fonts), machine.stream()).toList();
  }

  /** Makes the settings known. */
  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(PrintSettings.class)
  static class Wiring {}
}
