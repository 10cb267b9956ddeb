package org.commonground.coordination.operations;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/** One line of the log as JSON, under the names of the Elastic Common Schema where it has some. */
public final class LogLine implements StructuredLogFormatter<ILoggingEvent> {
  private static final JsonWriter<ILoggingEvent> LINE =
      JsonWriter.<ILoggingEvent>of(LogLine::describe).withNewLineAtEnd();

  private static void describe(JsonWriter.Members<ILoggingEvent> members) {
    members.add("@timestamp", ILoggingEvent::getInstant);
    members.add("log.level", event -> event.getLevel().toString());
    members.add("log.logger", ILoggingEvent::getLoggerName);
    members.add("message", LogText::of);
    members.addMapEntries(ILoggingEvent::getMDCPropertyMap);
    members.addMapEntries(LogLine::facts);
    members.add("error.type", LogFailure::kindOf).whenNotNull();
    members.add("error.stack_trace", LogFailure::traceOf).whenNotNull();
  }

  private static Map<String, Object> facts(ILoggingEvent event) {
    @Nullable List<KeyValuePair> pairs = event.getKeyValuePairs();
    return pairs == null || !LogText.isOurs(event)
        ? Map.of()
        : pairs.stream().collect(Collectors.toMap(pair -> pair.key, LogLine::value, (a, b) -> b));
  }

  private static Object value(KeyValuePair pair) {
    return pair.value instanceof Number number ? number : Objects.toString(pair.value);
  }

  @Override
  public String format(ILoggingEvent event) {
    return LINE.writeToString(event);
  }
}
