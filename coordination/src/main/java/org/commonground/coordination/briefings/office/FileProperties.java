package org.commonground.coordination.briefings.office;

import java.time.LocalDate;

/**
 * What a file says about itself to those who only look at its properties.
 *
 * @param title of the briefing
 * @param description what it is made from
 * @param language of its words
 * @param madeOn the day on which the briefing was made
 * @param maker who made it: the application
 */
public record FileProperties(
    String title, String description, Tongue language, LocalDate madeOn, String maker) {
  private static final String CORE_KIND =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  /** Those of a briefing. */
  public static FileProperties of(Prose prose) {
    var view = prose.view();
    return new FileProperties(
        view.briefing().title(),
        view.imprint(),
        prose.tongue(),
        view.madeOn(),
        view.say("app.name"));
  }

  /** Adds the two parts that hold them. */
  public void addTo(OfficeFile file) {
    var core =
        file.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    core.write(core());
    var application =
        file.add(
            "docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    application.write(
        Xml.of(
            """
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/\
            extended-properties"><Application>{}</Application></Properties>\
            """,
            maker));
    file.root().name(CORE_KIND, core);
    file.root().name("extended-properties", application);
  }

  private Xml core() {
    String day = madeOn + "T00:00:00Z";
    return Xml.of(
        """
        <cp:coreProperties \
        xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title>\
        <dc:creator>{}</dc:creator><dc:description>{}</dc:description>\
        <cp:lastModifiedBy>{}</cp:lastModifiedBy>\
        <dcterms:created xsi:type="dcterms:W3CDTF">{}</dcterms:created>\
        <dcterms:modified xsi:type="dcterms:W3CDTF">{}</dcterms:modified>\
        <dc:language>{}</dc:language></cp:coreProperties>\
        """,
        title,
        maker,
        description,
        maker,
        day,
        day,
        language.tag());
  }
}
