package org.commonground.coordination.briefings.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.SampleBriefing;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept can be read back, also by later versions. */
class IssueContentTests {
  private static final Path KEPT = Path.of("src/test/resources/briefings/kept_form-1.json");

  @ParameterizedTest
  @EnumSource(Language.class)
  void isReadBackAsItWas(Language language) {
    Briefing briefing = withAddition(SampleBriefing.in(language));

    Briefing read = IssueContent.read(IssueContent.write(briefing), IssueContent.FORM);

    assertThat(read).isEqualTo(briefing);
  }

  /** With {@code -Dapprove=true} the file is written instead: only when a new form is begun. */
  @Test
  void aBriefingKeptInTheFirstFormCanStillBeRead() throws IOException {
    if (Boolean.getBoolean("approve")) {
      Files.write(KEPT, IssueContent.write(withAddition(SampleBriefing.in(Language.FRENCH))));
    }
    Briefing read = IssueContent.read(Files.readAllBytes(KEPT), 1);

    assertThat(read.language()).isEqualTo(Language.FRENCH);
    assertThat(read.figures()).hasSize(7).allSatisfy(it -> assertThat(it.change()).isNotNull());
    assertThat(read.charts()).hasSize(4);
    assertThat(read.annex()).hasSize(7);
    assertThat(read.additions()).singleElement().extracting("by").isEqualTo("An editor");
    assertThat(read.records()).hasSizeGreaterThan(8);
  }

  @Test
  void saysWhatToDoAboutALaterForm() {
    assertThatThrownBy(() -> IssueContent.read(new byte[0], 2))
        .hasMessageContaining("kept in form 2", "use a later one");
  }

  private static Briefing withAddition(Briefing briefing) {
    return briefing.with(
        List.of(
            new Briefing.Addition(
                Briefing.MONEY, "Audited.", "An editor", Instant.parse("2021-07-11T08:00:00Z"))));
  }
}
