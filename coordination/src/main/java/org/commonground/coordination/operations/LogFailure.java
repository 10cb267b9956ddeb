package org.commonground.coordination.operations;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import org.commonground.coordination.database.SqlState;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * What failed and where, as kinds of exceptions and places in the code. Their messages are left
 * out: they tend to quote what could not be understood.
 */
final class LogFailure {
  private static final int LONGEST = 20_000;

  private static final StackTracePrinter PRINTER =
      StandardStackTracePrinter.rootLast()
          .withFormatter(LogFailure::kind)
          .withMaximumLength(LONGEST);

  private LogFailure() {}

  static @Nullable String kindOf(ILoggingEvent event) {
    return event.getThrowableProxy() instanceof ThrowableProxy proxy
        ? kind(proxy.getThrowable())
        : null;
  }

  static @Nullable String traceOf(ILoggingEvent event) {
    return event.getThrowableProxy() instanceof ThrowableProxy proxy
        ? PRINTER.printStackTraceToString(proxy.getThrowable())
        : null;
  }

  private static String kind(Throwable failure) {
    String name = failure.getClass().getName();
    return SqlState.of(failure).map(state -> name + " " + state).orElse(name);
  }
}
