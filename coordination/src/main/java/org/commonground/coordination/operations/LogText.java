package org.commonground.coordination.operations;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.List;

/**
 * The words of a log line, without what people wrote.
 *
 * <p>Messages of our own are constant. Those of libraries may hold part of an address, a header, a
 * form, a file or a record; they are written only where the library speaks of itself.
 */
public final class LogText extends ClassicConverter {
  private static final String OURS = "org.commonground.";

  private static final List<String> OF_THEMSELVES =
      List.of(
          "org.springframework.boot.SpringApplication",
          "org.springframework.boot.tomcat.",
          "org.springframework.boot.web.server.",
          "org.apache.catalina.core.StandardService",
          "org.apache.catalina.core.StandardEngine",
          "org.flywaydb.core.internal.command.",
          "com.zaxxer.hikari.HikariDataSource");

  private static final String WITHHELD = "(words withheld: they may hold what somebody wrote)";

  @Override
  public String convert(ILoggingEvent event) {
    return of(event);
  }

  static String of(ILoggingEvent event) {
    String logger = event.getLoggerName();
    if (isOurs(event)) {
      return event.getMessage();
    }
    return OF_THEMSELVES.stream().anyMatch(logger::startsWith)
        ? event.getFormattedMessage()
        : WITHHELD;
  }

  /** Whether the line is of this program, whose facts beside the message are no personal data. */
  static boolean isOurs(ILoggingEvent event) {
    return event.getLoggerName().startsWith(OURS);
  }
}
