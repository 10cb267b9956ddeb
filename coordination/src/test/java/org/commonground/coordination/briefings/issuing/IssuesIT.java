package org.commonground.coordination.briefings.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingWriter;
import org.commonground.coordination.briefings.SampleBriefing;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

/** What was issued stays as it is, and is shown and printed as it was. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class IssuesIT {
  private final Issues issues;
  private final BriefingWriter writer;
  private final JdbcClient jdbc;
  private final String root;

  IssuesIT(Issues issues, BriefingWriter writer, JdbcClient jdbc, @LocalServerPort int port) {
    this.issues = issues;
    this.writer = writer;
    this.jdbc = jdbc;
    this.root = "http://127.0.0.1:" + port;
  }

  @Test
  void isReadBackAsItWasIssued() {
    Briefing issued = issues.issue(withAddition(Language.ENGLISH), "Office of Samples");

    assertThat(issues.find(id(issued))).contains(issued);
    assertThat(issues.list()).extracting(it -> it.issue().id()).contains(id(issued));
  }

  @ParameterizedTest
  @EnumSource(BriefingWriter.Format.class)
  void isPrintedAgainAsItWasInEveryForm(BriefingWriter.Format format) throws IOException {
    Briefing issued = issues.issue(withAddition(Language.ARABIC), "Office of Samples");

    byte[] again = write(issues.find(id(issued)).orElseThrow(), format);

    assertThat(again).isEqualTo(write(issued, format));
  }

  @Test
  void theApplicationCanNeitherChangeNorRemoveWhatWasIssued() {
    Briefing issued = issues.issue(withAddition(Language.ENGLISH), "Office of Samples");

    for (String attempt :
        List.of(
            "update briefings.issue set issued_by = 'Somebody else'",
            "delete from briefings.issue",
            "truncate briefings.issue")) {
      assertThatThrownBy(() -> jdbc.sql(attempt).update())
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
    assertThat(issues.find(id(issued))).contains(issued);
  }

  @Test
  void pagesShowItInItsLanguageWithWhoIssuedItAndWhatAnEditorAdded() throws Exception {
    Briefing issued = issues.issue(withAddition(Language.FRENCH), "Office of Samples");

    assertThat(get("/briefings?lang=en"))
        .contains("/briefings/" + id(issued), "Office of Samples", issued.title());
    String page = get("/briefings/" + id(issued) + "?lang=en");
    assertThat(page)
        .contains("<article class=\"briefing\" lang=\"fr\" dir=\"ltr\">")
        .contains(fingerprint(issued), "Audited.", "Ajouté par Office of Samples");
    assertThat(get("/briefings/" + id(issued) + ".json"))
        .contains("\"sha256\" : \"" + fingerprint(issued) + "\"");
  }

  @Test
  void aNumberThatNobodyGaveIsSaidToBeUnknown() throws Exception {
    assertThat(get("/briefings/" + new UUID(1, 2) + "?lang=en", 404))
        .contains("There is no issued briefing with this number.");
  }

  private String get(String address) throws IOException, InterruptedException {
    return get(address, 200);
  }

  private String get(String address, int status) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(root + address)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      var response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      assertThat(response.statusCode()).isEqualTo(status);
      return response.body();
    }
  }

  private byte[] write(Briefing briefing, BriefingWriter.Format format) throws IOException {
    var out = new ByteArrayOutputStream();
    writer.write(briefing, format, out);
    return out.toByteArray();
  }

  private static UUID id(Briefing issued) {
    var issue = issued.issue();
    return issue == null ? new UUID(0, 0) : issue.id();
  }

  private static String fingerprint(Briefing issued) {
    var issue = issued.issue();
    return issue == null ? "" : issue.fingerprint();
  }

  private static Briefing withAddition(Language language) {
    return SampleBriefing.in(language)
        .with(
            List.of(
                new Briefing.Addition(
                    Briefing.MONEY,
                    "Audited.",
                    "Office of Samples",
                    Instant.parse("2021-07-11T08:00:00Z"))));
  }
}
