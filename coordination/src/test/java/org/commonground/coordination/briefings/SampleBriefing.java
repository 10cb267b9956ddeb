package org.commonground.coordination.briefings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Source;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.briefings.telling.BriefingDraft;
import org.commonground.coordination.briefings.telling.Material;
import org.commonground.coordination.briefings.telling.NameBook;
import org.commonground.coordination.pages.Words;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.reference.Reference;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.commonground.iati.Organisation;
import org.commonground.iati.xml.CanonicalXml;

/** Records written by hand that have everything a briefing can tell, and the briefing of them. */
public final class SampleBriefing {
  public static final Words WORDS = new Words();
  public static final Reference REFERENCE = Reference.load();
  public static final ReportingPeriod SECOND_QUARTER = ReportingPeriod.quarter(2021, 2);

  private static final Instant STATED = Instant.parse("2021-07-10T00:00:00Z");
  private static final Instant RECEIVED = Instant.parse("2026-01-15T00:00:00Z");

  private SampleBriefing() {}

  public static Briefing in(Language language) {
    return of(sample(), SECOND_QUARTER, language);
  }

  public static Briefing of(List<HeldActivity> held, ReportingPeriod period, Language language) {
    var names = new NameBook(REFERENCE, SampleBriefing::key, Map.of(), language.locale());
    Map<ActivityId, Instant> firstStated = new HashMap<>();
    held.forEach(it -> firstStated.put(it.version().activity(), it.version().saidAt()));
    return new BriefingDraft(period, language, AsOf.NOW, names)
        .write(new Material(held, firstStated, 12, false), WORDS);
  }

  public static List<HeldActivity> sample() {
    return read("/briefings/sample.xml");
  }

  public static List<HeldActivity> starter() {
    List<HeldActivity> all = new ArrayList<>();
    for (String file :
        List.of(
            "capacity-pillar-two",
            "civil-society-letter",
            "countering-terrorist-travel",
            "field-delivery",
            "field-presences",
            "parliaments",
            "prevention-and-victims",
            "special-projects",
            "unoct-undp-agreement")) {
      all.addAll(read("/starter/" + file + ".xml"));
    }
    return all;
  }

  public static HeldActivity held(Activity activity) {
    var id =
        new ActivityId(
            UUID.nameUUIDFromBytes(activity.identifier().getBytes(StandardCharsets.UTF_8)));
    var source = new Source("sample.xml", "", 1);
    var said = activity.lastUpdated().orElse(STATED);
    return new HeldActivity(
        new Version(id, 1, said, said, null, RECEIVED, "test", source), activity);
  }

  public static Activity activity(String xml) {
    return new Activity(CanonicalXml.parse(xml.getBytes(StandardCharsets.UTF_8)));
  }

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<HeldActivity> read(String file) {
    try (InputStream in = SampleBriefing.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new AssertionError(file + " is missing");
      }
      Element root = CanonicalXml.parse(in.readAllBytes());
      return root.children("iati-activity").stream().map(it -> held(new Activity(it))).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String key(Organisation organisation) {
    String name = organisation.names().text(java.util.Locale.ENGLISH);
    return REFERENCE
        .organisations()
        .find(name)
        .map(it -> it.key())
        .orElse("name-" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
  }
}
