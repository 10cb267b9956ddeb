package org.commonground.coordination.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.reference.Reference;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook with a sheet for each kind of facts, each row with the identifier of its
 * activity, and one sheet that tells how to read the others.
 *
 * <p>Rows wait on disk until their sheet's turn comes, so that memory does not grow with the file.
 */
public final class WorkbookWriter implements ActivityWriter {
  /** Packs nearly as small as the slowest way in half of its time. */
  private static final int COMPRESSION = 2;

  private final OutputStream out;
  private final About about;
  private final List<Spooled> sheets = new ArrayList<>();
  private final AtomicLong activities = new AtomicLong();

  private record Spooled(Sheet sheet, SheetSpool spool) {}

  public WorkbookWriter(OutputStream out, About about, Reference reference) throws IOException {
    this.out = out;
    this.about = about;
    var naming = new Naming(reference, about.order().wording());
    List<Sheet> wanted =
        List.of(
            new ActivitiesSheet(naming, about.order()::page),
            new MoneySheet(naming),
            new PlacesSheet(naming),
            new OrganisationsSheet(naming),
            new ResultsSheet(naming),
            new SourcesSheet(naming));
    try {
      for (Sheet sheet : wanted) {
        sheets.add(new Spooled(sheet, new SheetSpool()));
      }
    } catch (IOException noRoom) {
      close();
      throw noRoom;
    }
  }

  @Override
  public boolean write(HeldActivity held) throws IOException {
    for (Spooled each : sheets) {
      for (Row row : each.sheet().rows(held)) {
        each.spool().add(row);
      }
    }
    activities.incrementAndGet();
    return true;
  }

  @Override
  public void finish() throws IOException {
    var words = about.order().wording();
    var workbook = new Workbook(out, "Common Ground", "1.0");
    workbook.setCompressionLevel(COMPRESSION);
    workbook.properties().setTitle(words.say("file.about.title"));
    var text = new CellText();
    List<String> furtherSheets = new ArrayList<>();
    for (Spooled each : sheets) {
      var pages = new SheetPages(workbook, each.sheet(), words, text);
      each.spool().forEach(pages::write);
      furtherSheets.addAll(pages.finish());
    }
    tell(workbook, text, furtherSheets);
    workbook.finish();
  }

  private void tell(Workbook workbook, CellText text, List<String> furtherSheets)
      throws IOException {
    var words = about.order().wording();
    var lines = new ArrayList<>(about.lines(activities.get()));
    if (text.cellsCut() > 0) {
      lines.add(
          new About.Line(
              words.say("file.about.cut"),
              words.say("file.about.cut-text", text.cellsCut(), CellText.LONGEST)));
    }
    if (text.cellsCleaned() > 0) {
      lines.add(
          new About.Line(
              words.say("file.about.cleaned"),
              words.say("file.about.cleaned-text", text.cellsCleaned())));
    }
    if (!furtherSheets.isEmpty()) {
      lines.add(
          new About.Line(
              words.say("file.about.further"),
              words.say("file.about.further-text") + ' ' + String.join(", ", furtherSheets)));
    }
    Worksheet sheet = workbook.newWorksheet(words.say("file.sheet.about"));
    if (words.isRightToLeft()) {
      sheet.rightToLeft();
    }
    fill(sheet, lines, text);
  }

  private static void fill(Worksheet sheet, List<About.Line> lines, CellText text)
      throws IOException {
    sheet.width(0, 30);
    sheet.width(1, 100);
    for (int i = 0; i < lines.size(); i++) {
      sheet.inlineString(i, 0, text.of(lines.get(i).label()));
      sheet.style(i, 0).bold().verticalAlignment("top").set();
      sheet.inlineString(i, 1, text.of(lines.get(i).text()));
      sheet.style(i, 1).wrapText(true).verticalAlignment("top").set();
    }
    sheet.finish();
  }

  @Override
  public void close() throws IOException {
    for (Spooled each : sheets) {
      each.spool().close();
    }
  }
}
