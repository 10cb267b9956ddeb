package org.commonground.coordination.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.commonground.coordination.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A server behind a proxy on this machine, and what it takes that proxy's word for. */
@TestInstance(Lifecycle.PER_CLASS)
class ProxyIT {
  private static final String BY_TLS = "X-Forwarded-Proto: https";
  private static final int BURST = 30;

  private final RunningServer server;
  private final RawClient client;

  ProxyIT(@TempDir Path folder) throws IOException {
    server =
        RunningServer.start(
            folder.resolve("data"),
            Map.of(
                "COMMONGROUND_PROXY", "127.0.0.1",
                "COMMONGROUND_LIMITS_CLIENTBURST", String.valueOf(BURST),
                "COMMONGROUND_LIMITS_CLIENTPERMINUTE", "60"),
            "--empty");
    client = new RawClient(server.port());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static String from(String address) {
    return "X-Forwarded-For: " + address;
  }

  @Test
  void whatCameToTheProxyByTlsIsSafe() throws IOException {
    var answer = client.get("/about", from("192.0.2.1"), BY_TLS);
    var look = client.post("/look", "look=dark", from("192.0.2.1"), BY_TLS);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Strict-Transport-Security")).isPresent();
    assertThat(look.header("Set-Cookie").orElse("")).contains("Secure");
  }

  @Test
  void whatCameToItWithoutTlsIsLedThere() throws IOException {
    var answer = client.get("/about?lang=fr", from("192.0.2.2"), "X-Forwarded-Proto: http");
    var sent = client.post("/look", "look=dark", from("192.0.2.2"), "X-Forwarded-Proto: http");

    assertThat(answer.status()).isEqualTo(308);
    assertThat(answer.header("Location")).hasValue("https://127.0.0.1/about?lang=fr");
    assertThat(sent.status()).isEqualTo(403);
  }

  @Test
  void whoAsksTooMuchIsToldWhenToComeBack() throws IOException {
    int refused = 0;
    for (int i = 0; i < BURST + 10; i++) {
      var answer = client.get("/robots.txt", from("198.51.100.7"), BY_TLS);
      if (answer.status() == 429) {
        refused++;
        assertThat(Integer.parseInt(answer.header("Retry-After").orElse("0"))).isBetween(1, 60);
        assertThat(answer.body()).doesNotContain("Exception");
      }
    }
    assertThat(refused).isBetween(1, 10);
    assertThat(client.get("/robots.txt", from("198.51.100.8"), BY_TLS).status()).isEqualTo(200);
  }

  @Test
  void filesCostMoreThanPages() throws IOException {
    int taken = 0;
    while (client.get("/calendar.ics", from("198.51.100.20"), BY_TLS).status() == 200) {
      taken++;
    }
    assertThat(taken).isLessThanOrEqualTo(BURST / 10 + 1);
    int spelled = 0;
    while (client.get("/calendar.ics;x=y", from("198.51.100.21"), BY_TLS).status() == 200) {
      spelled++;
    }
    assertThat(spelled).isLessThanOrEqualTo(BURST / 10 + 1);
  }

  @Test
  void oneNetworkOfVersionSixIsOneClient() throws IOException {
    int refused = 0;
    for (int i = 0; i < BURST + 10; i++) {
      var address = from("2001:db8:1:2::" + Integer.toHexString(i + 1));
      refused += client.get("/robots.txt", address, BY_TLS).status() == 429 ? 1 : 0;
    }
    assertThat(refused).isPositive();
  }

  @Test
  void anAddressThatTheClientAddsItselfIsNotBelieved() throws IOException {
    int refused = 0;
    for (int i = 0; i < BURST + 10; i++) {
      var address = from("203.0.113." + i + ", 198.51.100.9");
      refused += client.get("/robots.txt", address, BY_TLS).status() == 429 ? 1 : 0;
    }
    assertThat(refused).as("the proxy appends whom it saw itself").isPositive();
  }

  @Test
  void figuresAreNotForWhomTheProxyServes() throws IOException {
    assertThat(client.get("/metrics", from("192.0.2.3"), BY_TLS).status()).isEqualTo(404);
  }
}
