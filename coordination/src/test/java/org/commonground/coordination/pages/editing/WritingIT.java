package org.commonground.coordination.pages.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.NewAccount;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.SampleActivity;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.pages.Chromium;
import org.commonground.coordination.pages.PageChecks;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A reporter writes and a reviewer confirms, in a browser without scripts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingIT {
  private static final String PASSWORD = "violet harbour minute 9 lanterns";
  private static final String ENTITY = "ref-xm-scribes";

  private final Accounts accounts;
  private final Activities activities;
  private final Clock clock;
  private final String root;
  private Chromium chromium;

  WritingIT(Accounts accounts, Activities activities, Clock clock, @LocalServerPort int port) {
    this.accounts = accounts;
    this.activities = activities;
    this.clock = clock;
    this.root = "http://127.0.0.1:" + port;
  }

  @BeforeAll
  void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void aReporterWritesAndAReviewerConfirms() {
    String record = "/activities/" + record().version().activity();
    Page reporter = person(Role.REPORTER, false);
    Page reviewer = person(Role.REVIEWER, false);
    reporter.navigate(root + record);
    reporter.getByText("Change this record").click();

    fill(reporter, "title.0.text", "Training at the coast");
    fill(reporter, "country.0.share", "much");
    press(reporter, "submit");
    reporter.locator("[role=alert] a").first().click();
    assertThat(reporter.evaluate("location.hash")).isEqualTo("#country.0.share");
    assertThat(reporter.locator("[id='title.0.text']").inputValue())
        .isEqualTo("Training at the coast");

    fill(reporter, "country.0.share", "100");
    fill(reporter, "reason", "The place was moved");
    press(reporter, "submit");
    assertThat(reporter.locator("[role=status]").allInnerTexts()).isNotEmpty();

    reviewer.navigate(root + "/drafts");
    reviewer.getByText("Training at the coast").first().click();
    assertThat(reviewer.locator("ins bdi").allInnerTexts()).contains("Training at the coast");
    assertThat(reviewer.locator("main").innerText()).contains("The place was moved");
    reviewer.locator("form[action*='/confirm'] button").click();

    assertThat(reviewer.locator("h1").innerText()).isEqualTo("Training at the coast");
    reviewer.navigate(root + record + "/compare");
    assertThat(reviewer.locator("del bdi").allInnerTexts()).contains("Training of trainers");
  }

  @Test
  void everybodyCanUseThePages() {
    String record = "/activities/" + record().version().activity();
    Page writer = person(Role.REVIEWER, true);
    Page reporter = person(Role.REPORTER, true);
    reporter.navigate(root + record + "/edit");
    fill(reporter, "title.0.text", "A proposal " + UUID.randomUUID());
    fill(reporter, "description.0.text", "It has\ntwo lines");
    press(reporter, "submit");
    String proposal = reporter.url().replace(root, "").replaceFirst("\\?.*", "");
    writer.navigate(root + record + "/edit");
    fill(writer, "title.0.text", "Another title");
    press(writer, "submit");

    for (String address :
        List.of("/drafts", "/drafts/new", record + "/edit", proposal, record + "/compare")) {
      Language.list().forEach(language -> check(writer, address, language));
    }
  }

  @Test
  void everybodyCanUsePagesOfOrganisations() {
    record();
    Page writer = person(Role.REVIEWER, true);
    String address = "/organisations/" + ENTITY;
    writer.navigate(root + address);
    writer.getByText("Look after the contacts").click();
    fill(writer, "name-new", "A person with a long name, and a second one");
    fill(writer, "email-new", "somebody.with.a.long.name@an-organisation.example.org");
    press(writer, "save");

    for (String each : List.of(address, address + "/contacts", address + "/edit")) {
      Language.list().forEach(language -> check(writer, each, language));
    }
  }

  @Test
  void aFormWithProblemsCanBeUsedByEverybody() {
    record();
    Page writer = person(Role.REVIEWER, true);
    for (Language language : Language.list()) {
      writer.navigate(root + "/drafts/new?lang=" + language.tag());
      fill(writer, "title.0.text", "A new record");
      fill(writer, "record.0.currency", "DOLLARS");
      press(writer, "submit");

      assertThat(writer.locator("[aria-invalid=true]").count()).isPositive();
      assertThat(PageChecks.violations(writer)).as("in %s", language).isEmpty();
    }
  }

  private void check(Page page, String address, Language language) {
    var answer = page.navigate(root + address + "?lang=" + language.tag());

    assertThat(answer.status()).as(address).isEqualTo(200);
    PageChecks.pass(page, address + " in " + language);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(PageChecks.hardToRead(page)).as("%s in %s, dark", address, language).isEmpty();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private static void fill(Page page, String field, String value) {
    page.locator("[id='" + field + "']").fill(value);
  }

  private static void press(Page page, String deed) {
    page.locator("button[name=do][value=" + deed + "]").last().press("Enter");
    page.waitForLoadState();
  }

  private HeldActivity record() {
    long source = activities.receive("writing.xml", "00", "test");
    String identifier = "XM-SCRIBES-" + UUID.randomUUID();
    var sample = SampleActivity.anActivity().identifiedBy(identifier).reportedBy("XM-SCRIBES");
    activities.register(
        List.of(Submission.of(sample.activity())),
        new Receipt(source, "test", clock.instant(), Audience.PUBLIC));
    return activities.findByIdentifier(identifier, AsOf.NOW).getFirst();
  }

  /** Joins and is in. */
  private Page person(Role role, boolean withScripts) {
    String email = UUID.randomUUID() + "@example.org";
    String token = accounts.add(new NewAccount(email, "A person", role, ENTITY, List.of()));
    Page page =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale("en-GB")
                    .setJavaScriptEnabled(withScripts)
                    .setViewportSize(1280, 900))
            .newPage();
    page.navigate(root + "/join/" + token);
    fill(page, "name", "A person");
    fill(page, "password", PASSWORD);
    page.locator("main form button").first().click();
    return page;
  }
}
