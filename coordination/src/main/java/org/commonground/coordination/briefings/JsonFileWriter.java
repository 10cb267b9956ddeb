package org.commonground.coordination.briefings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the facts of a briefing for programs. */
@Component
final class JsonFileWriter implements FormatWriter {
  private final JsonMapper json;

  JsonFileWriter(JsonMapper json) {
    this.json = json;
  }

  @Override
  public BriefingWriter.Format format() {
    return BriefingWriter.Format.JSON;
  }

  @Override
  public void write(BriefingView view, OutputStream out) throws IOException {
    out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(view.document(List.of())));
  }
}
