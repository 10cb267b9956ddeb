package org.commonground.iati.upgrading;

import java.util.List;
import org.commonground.iati.Attribute;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;

/** {@code activity-website} is a document since 2.01: category A12, a web page. */
final class Website {
  private Website() {}

  static Element link(Element website) {
    int line = website.line();
    var narrative =
        new Element(
            Name.of("narrative"),
            List.of(new Attribute(Name.LANGUAGE, "en")),
            List.of(new Text("Activity website")),
            line);
    return new Element(
        Name.of("document-link"),
        List.of(Attribute.of("url", website.text()), Attribute.of("format", "text/html")),
        List.of(
            new Element(Name.of("title"), List.of(), List.of(narrative), line),
            new Element(
                Name.of("category"), List.of(Attribute.of("code", "A12")), List.of(), line)),
        line);
  }
}
