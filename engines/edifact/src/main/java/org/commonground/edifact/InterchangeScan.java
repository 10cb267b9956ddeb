package org.commonground.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The structure of one interchange, with what had to be put right to find it.
 *
 * @param source the bytes, without line breaks when there were some within segments
 * @param start where the interchange starts
 * @param structure its segments
 * @param charset the name of the character set that was declared or guessed
 * @param end the index behind it
 * @param isOpen whether the input ended before a terminator came
 * @param findings what had to be put right
 */
record InterchangeScan(
    Source source,
    ServiceString start,
    Structure structure,
    String charset,
    int end,
    boolean isOpen,
    List<Finding> findings) {

  static InterchangeScan of(Source received, ServiceString found) {
    Source source = received;
    ServiceString start = found;
    StructureScanner scanner = new StructureScanner(source, start.delimiters());
    scanner.scan(start.first());
    List<Finding> findings = new ArrayList<>();
    if (scanner.breaks() > 0) {
      long offset = source.offset(start.offset());
      findings.add(
          Finding.note(
              0,
              offset,
              "broken-lines",
              "expected segments without line breaks, found %d line breaks within segments"
                  .formatted(scanner.breaks())));
      source = source.withoutLineBreaks(start.offset(), start.delimiters().terminator());
      ServiceString again = ServiceString.find(source, start.offset());
      start = again == null ? start : again;
      scanner = new StructureScanner(source, start.delimiters());
      scanner.scan(start.first());
    }
    addDelimiters(source, start, findings);
    Charset charset = charset(source, start, scanner, findings);
    // What is all ASCII reads the same in every set, and fastest as this one; shifts are no ASCII.
    boolean plain = !scanner.isBeyondAscii() && !charset.name().equals("ISO-2022-JP");
    Structure structure = scanner.structure(plain ? StandardCharsets.ISO_8859_1 : charset);
    addEnd(structure, scanner, findings);
    return new InterchangeScan(
        source, start, structure, charset.name(), scanner.end(), !scanner.isTerminated(), findings);
  }

  private static void addDelimiters(Source source, ServiceString start, List<Finding> findings) {
    if (!start.declared()) {
      findings.add(
          Finding.warning(
              1,
              source.offset(start.offset()),
              "undeclared-delimiters",
              "expected a UNA that declares the delimiters, found none; they were guessed from"
                  + " UNB"));
    }
  }

  private static void addEnd(
      Structure structure, StructureScanner scanner, List<Finding> findings) {
    int last = structure.segments();
    if (last > 0 && !scanner.isTerminated()) {
      findings.add(
          Finding.error(
              last,
              structure.offset(last - 1),
              "cut-off",
              "expected a segment terminator, found the end of the text"));
    }
  }

  private static Charset charset(
      Source source, ServiceString start, StructureScanner scanner, List<Finding> findings) {
    @Nullable Charset declared = CharacterSets.of(start.syntax());
    boolean unfit = declared == null || CharacterSets.isAscii(start.syntax());
    if (!unfit || !scanner.isBeyondAscii()) {
      return declared == null ? StandardCharsets.ISO_8859_1 : declared;
    }
    Charset guess = CharacterSets.guess(source.bytes, start.first(), scanner.end());
    String syntax = start.syntax().isEmpty() ? "ASCII" : start.syntax();
    findings.add(
        Finding.warning(
            1,
            source.offset(start.offset()),
            "undeclared-characters",
            "expected characters of %s, found others; they were read as %s"
                .formatted(syntax, guess.name())));
    return guess;
  }
}
