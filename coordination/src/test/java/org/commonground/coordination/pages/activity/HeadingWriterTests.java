package org.commonground.coordination.pages.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Reported;
import org.commonground.coordination.activities.Source;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.Words;
import org.commonground.coordination.pages.activity.ActivityPage.Heading;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.reference.Language;
import org.commonground.iati.Activity;
import org.commonground.iati.xml.CanonicalXml;
import org.junit.jupiter.api.Test;

class HeadingWriterTests {
  private static final String ACTIVITY =
      """
      <iati-activity>
        <iati-identifier>XM-DAC-1-A</iati-identifier>
        <title>
          <narrative xml:lang="en">goTravel: software</narrative>
          <narrative xml:lang="ar">goTravel: برنامج حاسوبي</narrative>
        </title>
        <description type="1">
          <narrative xml:lang="fr">En français.</narrative>
          <narrative xml:lang="en">In English.</narrative>
        </description>
      </iati-activity>
      """;

  @Test
  void aDescriptionInAnotherLanguageIsOpenAndNamesItsLanguage() {
    var description = heading(Language.RUSSIAN).descriptions().getFirst();

    assertThat(description.texts()).containsExactly(new Said("en", "английский", "In English."));
    assertThat(description.others()).extracting(Said::text).containsExactly("En français.");
  }

  @Test
  void aDescriptionInTheReadersLanguageNeedsNoRemark() {
    var description = heading(Language.FRENCH).descriptions().getFirst();

    assertThat(description.texts()).containsExactly(new Said("fr", "", "En français."));
  }

  @Test
  void anArabicTitleThatStartsWithLatinLettersRunsFromTheRight() {
    var heading = heading(Language.ARABIC);

    assertThat(heading.title().dir()).isEqualTo("rtl");
    assertThat(heading.otherTitles()).extracting(Said::dir).containsExactly("ltr");
  }

  @Test
  void whoSeesARecordIsSaidWhereNotEverybodyDoes() {
    assertThat(labels(new Reported("unodc", Audience.PUBLIC, null)))
        .doesNotContain("Who may see the record", "Who of them may see its money");
    assertThat(labels(new Reported("unodc", Audience.MEMBERS, Audience.MEMBERS)))
        .contains("Who may see the record")
        .doesNotContain("Who of them may see its money");
    assertThat(labels(new Reported("unodc", Audience.PUBLIC, Audience.ENTITY)))
        .contains("Who may see the record", "Who of them may see its money");
  }

  private static List<String> labels(Reported audiences) {
    return heading(Language.ENGLISH, Optional.of(audiences)).facts().stream()
        .map(ActivityPage.Fact::label)
        .toList();
  }

  private static Heading heading(Language language) {
    return heading(language, Optional.empty());
  }

  private static Heading heading(Language language, Optional<Reported> audiences) {
    var visit =
        new Visit(
            language,
            AsOf.NOW,
            LocalDate.parse("2024-01-01"),
            new Links("/", Map.of()),
            List.of(),
            new Words());
    var version =
        new Version(
            new ActivityId(new UUID(0, 1)),
            1,
            null,
            Instant.EPOCH,
            null,
            Instant.EPOCH,
            "import",
            new Source("a.xml", "", 1));
    var activity = new Activity(CanonicalXml.parse(ACTIVITY.getBytes(UTF_8)));
    return new HeadingWriter(visit)
        .heading(new HeldActivity(version, activity), Link.NONE, audiences, false);
  }
}
