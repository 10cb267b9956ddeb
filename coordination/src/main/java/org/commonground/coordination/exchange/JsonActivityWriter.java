package org.commonground.coordination.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.exchange.writing.ActivityWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes one object an activity, each on a line of its own, in one array. */
final class JsonActivityWriter implements ActivityWriter {
  private final JsonMapper json;
  private final JsonGenerator generator;

  JsonActivityWriter(OutputStream out, JsonMapper json) {
    this.json = json;
    this.generator = json.createGenerator(out);
    generator.writeStartArray();
  }

  @Override
  public boolean write(HeldActivity held) {
    generator.writeRaw('\n');
    json.writeValue(generator, ActivityDocument.of(held));
    return true;
  }

  @Override
  public void finish() {
    generator.writeRaw('\n');
    generator.writeEndArray();
    generator.flush();
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}
