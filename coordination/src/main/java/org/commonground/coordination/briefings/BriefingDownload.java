package org.commonground.coordination.briefings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A briefing as a file that a browser saves; nothing is sent before all of it is written. */
public final class BriefingDownload implements View {
  private final BriefingWriter writer;
  private final Briefing briefing;
  private final BriefingWriter.Format format;

  public BriefingDownload(BriefingWriter writer, Briefing briefing, BriefingWriter.Format format) {
    this.writer = writer;
    this.briefing = briefing;
    this.format = format;
  }

  /** The name of the file: its days, its language and its form. */
  public String fileName() {
    return "briefing-%s-%s-%s.%s"
        .formatted(
            briefing.period().first(),
            briefing.period().last(),
            briefing.language().tag(),
            format.ending());
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = new ByteArrayOutputStream(64 * 1024);
    writer.write(briefing, format, file);
    response.setContentType(format.mediaType());
    response.setContentLength(file.size());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(fileName()).build().toString());
    file.writeTo(response.getOutputStream());
  }
}
