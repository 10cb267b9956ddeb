package org.commonground.coordination.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.exchange.ExportOrder;
import org.commonground.coordination.reference.Reference;
import org.commonground.iati.Activity;
import org.commonground.iati.Narrative;
import org.commonground.iati.Organisation;

/**
 * Writes the events among the activities as days of a calendar. An activity that is no event, or
 * whose first day is not known, has no place in it.
 *
 * @see "RFC 5545, 3.6.1: the end of an event is the first day that no longer belongs to it, and an
 *     event with a day but no end takes that day; 3.8.7.2: without a method the stamp is the moment
 *     of the last change"
 */
public final class CalendarWriter implements ActivityWriter {

  private static final int LAST_YEAR = 9999;

  private final ContentLines lines;
  private final ExportOrder order;
  private final Naming naming;
  private final ToIntFunction<Version> revisions;
  private final AtomicLong events = new AtomicLong();

  /**
   * Begins a calendar.
   *
   * @param revisions how many versions of the same activity came before one
   */
  public CalendarWriter(
      OutputStream out, ExportOrder order, Reference reference, ToIntFunction<Version> revisions)
      throws IOException {
    this.lines = new ContentLines(out);
    this.order = order;
    this.naming = new Naming(reference, order.wording());
    this.revisions = revisions;
    begin();
  }

  private void begin() throws IOException {
    String name = order.wording().say("file.calendar.name");
    lines.write("BEGIN:VCALENDAR");
    lines.write("VERSION:2.0");
    lines.write("PRODID:-//Common Ground//Events//EN");
    lines.write("CALSCALE:GREGORIAN");
    lines.text("X-WR-CALNAME", name);
    lines.write("X-PUBLISHED-TTL:PT12H");
  }

  @Override
  public boolean write(HeldActivity held) throws IOException {
    Activity it = held.activity();
    var start = it.start().orElse(null);
    if (start == null || start.getYear() < 1 || start.getYear() > LAST_YEAR) {
      return false;
    }
    List<String> kinds = Naming.events(it).map(naming::theme).toList();
    if (kinds.isEmpty()) {
      return false;
    }
    lines.write("BEGIN:VEVENT");
    writeVersion(held);
    writeDays(it, start);
    writeWords(held, kinds);
    writePlace(it);
    lines.write("TRANSP:TRANSPARENT");
    lines.write("END:VEVENT");
    events.incrementAndGet();
    return true;
  }

  private void writeVersion(HeldActivity held) throws IOException {
    String changed = ContentLines.moment(held.version().recordedAt());
    lines.write("UID:" + uid(held.activity()));
    lines.write("DTSTAMP:" + changed);
    lines.write("LAST-MODIFIED:" + changed);
    lines.write("SEQUENCE:" + revisions.applyAsInt(held.version()));
    String status =
        switch (held.activity().status().orElse("")) {
          case "1", "6" -> "TENTATIVE";
          case "2", "3", "4" -> "CONFIRMED";
          case "5" -> "CANCELLED";
          default -> "";
        };
    lines.text("STATUS", status);
  }

  /** The same for one activity of one reporter in every register and at any time. */
  static UUID uid(Activity it) {
    String reporter = it.reportingOrg().map(Organisation::ref).orElse("");
    String name = "event\n" + reporter + '\n' + it.identifier();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private void writeDays(Activity it, LocalDate start) throws IOException {
    lines.write("DTSTART;VALUE=DATE:" + ContentLines.day(start));
    var end = it.end().filter(last -> !last.isBefore(start) && last.getYear() < LAST_YEAR);
    if (end.isPresent()) {
      lines.write("DTEND;VALUE=DATE:" + ContentLines.day(end.get().plusDays(1)));
    }
  }

  private void writeWords(HeldActivity held, List<String> kinds) throws IOException {
    Activity it = held.activity();
    var title = it.title().in(naming.locale());
    String summary = title.map(Narrative::text).orElseGet(it::identifier);
    lines.text("SUMMARY" + title.map(CalendarWriter::language).orElse(""), oneLine(summary));
    lines.text("DESCRIPTION", description(it));
    lines.write(
        "CATEGORIES:"
            + Stream.concat(kinds.stream(), naming.themes(it).map(naming::theme))
                .map(ContentLines::escaped)
                .collect(Collectors.joining(",")));
    String page = order.page(held.version().activity());
    if (!page.isEmpty()) {
      lines.write("URL:" + page);
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String language(Narrative title) {
    String code = title.language();
    return code.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? ";LANGUAGE=" + code : "";
  }

  /** What is done, who reports it and who takes part: organisations, never persons. */
  private String description(Activity it) {
    var words = naming.wording();
    var roles =
        Stream.of("1", "2", "3", "4")
            .map(role -> labelled(words.code("role", role), naming.participants(it, role)));
    var reporter =
        labelled(
            words.say("fact.reporter"), it.reportingOrg().map(naming::organisation).orElse(""));
    var identifier = labelled(words.say("fact.identifier"), it.identifier());
    return Stream.of(Stream.of(naming.description(it), reporter), roles, Stream.of(identifier))
        .flatMap(some -> some)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String labelled(String label, String text) {
    return text.isEmpty() ? "" : naming.wording().say("result.part", label, text);
  }

  private void writePlace(Activity it) throws IOException {
    var names =
        Stream.concat(
                it.locations().stream().map(naming::place),
                it.recipientCountries().stream().map(naming::country))
            .filter(name -> !name.isBlank())
            .distinct();
    lines.text("LOCATION", names.collect(Collectors.joining(", ")));
    var points = it.locations().stream().flatMap(place -> Stream.ofNullable(place.point()));
    var first = points.findFirst();
    if (first.isPresent()) {
      lines.write(
          "GEO:" + degrees(first.get().latitude()) + ';' + degrees(first.get().longitude()));
    }
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
  }

  @Override
  public void finish() throws IOException {
    if (events.get() == 0) {
      writeZone();
    }
    lines.write("END:VCALENDAR");
  }

  /** A calendar has to hold something: here a zone that nothing uses. */
  private void writeZone() throws IOException {
    for (String line :
        List.of(
            "BEGIN:VTIMEZONE",
            "TZID:UTC",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000",
            "END:STANDARD",
            "END:VTIMEZONE")) {
      lines.write(line);
    }
  }
}
