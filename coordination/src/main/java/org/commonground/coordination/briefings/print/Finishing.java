package org.commonground.coordination.briefings.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/**
 * Adds to FOP's pages what an accessible file needs and FOP 2.11 leaves out: each link says where
 * it leads. The lists of letters in a subset, which FOP does not make whole, are taken out; nobody
 * needs them.
 */
final class Finishing {
  private static final Pattern METADATA_DATE = Pattern.compile("(<xmp:MetadataDate>)[^<]*");
  private static final COSName CID_SET = COSName.getPDFName("CIDSet");

  private Finishing() {}

  static void write(byte[] pages, LocalDate madeOn, OutputStream out) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pages)) {
      for (PDPage page : pdf.getPages()) {
        for (var annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link) {
            link.setContents(target(link));
          }
        }
        dropLetterLists(page);
      }
      forgetTheMoment(pdf, madeOn);
      pdf.save(out);
    }
  }

  /** The same briefing gives the same bytes: days and numbers are those of its making. */
  private static void forgetTheMoment(PDDocument pdf, LocalDate madeOn) throws IOException {
    pdf.getDocument().getTrailer().removeItem(COSName.ID);
    pdf.setDocumentId(madeOn.toEpochDay());
    var metadata = pdf.getDocumentCatalog().getMetadata();
    String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(
        METADATA_DATE
            .matcher(said)
            .replaceAll("$1" + madeOn + "T00:00:00Z")
            .getBytes(StandardCharsets.UTF_8));
  }

  /** The address, or the number of the page. */
  private static String target(PDAnnotationLink link) throws IOException {
    if (link.getAction() instanceof PDActionURI address) {
      return address.getURI();
    }
    if (link.getAction() instanceof PDActionGoTo inside
        && inside.getDestination() instanceof PDPageDestination place) {
      return page(place);
    }
    return link.getDestination() instanceof PDPageDestination place ? page(place) : "→";
  }

  private static String page(PDPageDestination place) {
    return "→ " + (place.retrievePageNumber() + 1);
  }

  private static void dropLetterLists(PDPage page) throws IOException {
    for (COSName name : page.getResources().getFontNames()) {
      if (page.getResources().getFont(name) instanceof PDType0Font font) {
        COSBase descriptor =
            font.getDescendantFont().getCOSObject().getDictionaryObject(COSName.FONT_DESC);
        if (descriptor instanceof COSDictionary described) {
          described.removeItem(CID_SET);
        }
      }
    }
  }
}
