package org.commonground.coordination.briefings.print;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the settings that FOP reads: which fonts there are, and that pages are tagged. */
final class PressSettings {
  private PressSettings() {}

  static String write(List<PrintFont> fonts) {
    return """
    <fop version="1.0">
      <accessibility keep-empty-tags="false">true</accessibility>
      <renderers>
        <renderer mime="application/pdf">
          <pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
          <fonts>%s</fonts>
        </renderer>
      </renderers>
    </fop>
    """
        .formatted(fonts.stream().map(PressSettings::both).collect(Collectors.joining()));
  }

  private static String both(PrintFont font) {
    return one(font.name(), font.regular(), "normal") + one(font.name(), font.bold(), "bold");
  }

  private static String one(String name, Path file, String weight) {
    return """
    <font embed-url="%s" embedding-mode="subset"><font-triplet name="%s" style="normal" weight="%s"/></font>
    """
        .formatted(file.toUri().toASCIIString().replace("&", "&amp;"), name, weight);
  }
}
