package org.commonground.coordination;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as a whole, and the door to its command line. */
@SpringBootApplication(
    proxyBeanMethods = false,
    exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
public class CommonGround {

  /**
   * Carries out one command; see {@code docs/operations.md}. Ends the process with one of the
   * {@link ExitCode}s.
   */
  public static void main(String[] arguments) {
    ExitCode exitCode = new CommandLine(System.out, System.err).run(List.of(arguments));
    System.exit(exitCode.number());
  }

  /**
   * Starts the application.
   *
   * @param type with the web server, or without it; without it, nothing is made before it is needed
   * @param settings in the form {@code --key=value}; they take precedence over the environment
   */
  static ConfigurableApplicationContext start(WebApplicationType type, List<String> settings) {
    WritableFolder.require(settings);
    return new SpringApplicationBuilder(CommonGround.class)
        .web(type)
        .lazyInitialization(type == WebApplicationType.NONE)
        .run(Stream.concat(settings.stream(), secrets()).toArray(String[]::new));
  }

  /** Each file in the folder of secrets is a setting: its name is the key, its text the value. */
  private static Stream<String> secrets() {
    return Stream.ofNullable(System.getenv("COMMONGROUND_SECRETS"))
        .filter(folder -> !folder.isBlank())
        .map(folder -> "--spring.config.import=configtree:%s/".formatted(folder));
  }
}
