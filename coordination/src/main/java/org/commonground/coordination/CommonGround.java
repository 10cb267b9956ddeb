package org.commonground.coordination;

import java.util.List;
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
        .run(settings.toArray(String[]::new));
  }
}
