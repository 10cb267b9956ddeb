package org.commonground.coordination.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.commonground.coordination.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is told a certificate, a port that leads to TLS, and to listen everywhere. It takes
 * the certificate from a file, as its operator has it.
 */
@TestInstance(Lifecycle.PER_CLASS)
class TlsIT {
  private static final String PASSWORD = "violet harbour minute 9 lanterns";

  private final SSLContext trusting;
  private final HttpClient http;
  private final int plainPort;
  private final RunningServer server;

  TlsIT(@TempDir Path folder) throws IOException, InterruptedException, GeneralSecurityException {
    var files = PemFiles.make(folder);
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(files.trust());
    trusting = SSLContext.getInstance("TLS");
    trusting.init(null, trust.getTrustManagers(), null);
    http = HttpClient.newBuilder().sslContext(trusting).build();
    plainPort = freePort();
    server =
        RunningServer.start(
            folder.resolve("data"),
            Map.of("COMMONGROUND_HTTP_PORT", String.valueOf(plainPort)),
            "--empty",
            "--address",
            "0.0.0.0",
            "--port",
            String.valueOf(freePort()),
            "--certificate",
            files.certificate().toString(),
            "--key",
            files.key().toString());
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @AfterAll
  void stop() {
    http.close();
    server.close();
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  @Test
  void pagesComeOverTlsAndAskForItFromNowOn() throws IOException, InterruptedException {
    assertThat(server.address()).startsWith("https://127.0.0.1:");

    var answer = get(server.address() + "/about");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
        .contains("max-age=31536000");
  }

  @Test
  void thePlainPortLeadsThereAndTakesNothing() throws IOException, InterruptedException {
    String plain = "http://127.0.0.1:" + plainPort;

    var led = get(plain + "/activities?q=a%20b");
    var sent =
        http.send(
            HttpRequest.newBuilder(URI.create(plain + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=a&password=b"))
                .build(),
            BodyHandlers.ofString());

    assertThat(led.statusCode()).isEqualTo(308);
    assertThat(led.headers().firstValue("Location"))
        .hasValue(server.address() + "/activities?q=a%20b");
    assertThat(sent.statusCode()).isEqualTo(403);
    assertThat(sent.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void thePlainPortLeadsNowhereElse() throws IOException {
    for (String path :
        new String[] {"//evil.example/", "/\\evil.example", "/%0d%0aX-Injected:%20y"}) {
      var answer = new RawClient(plainPort).get(path);
      assertThat(answer.headers()).noneMatch(it -> it.startsWith("X-Injected"));
      assertThat(answer.header("Location").orElse(server.address() + "/"))
          .startsWith(server.address() + "/");
    }
  }

  @Test
  void theCookieOfASessionIsForThisHostOverTlsOnly() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(server.link()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "email=first%40example.org&name=First&password=" + PASSWORD.replace(" ", "+")));

    var joined = http.send(request.build(), BodyHandlers.ofString());

    assertThat(joined.statusCode()).isEqualTo(303);
    String cookie = joined.headers().firstValue("Set-Cookie").orElse("");
    assertThat(cookie)
        .startsWith("__Host-session=")
        .contains("; Secure", "; HttpOnly", "; Path=/", "; SameSite=Lax")
        .doesNotContain("Domain");
    assertThat(account(cookie.replaceFirst(";.*", ""))).isEqualTo(200);
    assertThat(account(cookie.replaceFirst(";.*", "").replace("__Host-", ""))).isEqualTo(303);
  }

  private int account(String cookie) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + "/account")).header("Cookie", cookie);
    return http.send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  @Test
  void oldVersionsOfTlsAreNotSpoken() throws IOException {
    for (String version : new String[] {"TLSv1.3", "TLSv1.2"}) {
      try (var socket = socket(version)) {
        socket.startHandshake();
        assertThat(socket.getSession().getProtocol()).isEqualTo(version);
        assertThat(socket.getSession().getCipherSuite()).contains("GCM", "_");
      }
    }
    for (String version : new String[] {"TLSv1.1", "TLSv1"}) {
      try (var socket = socket(version)) {
        assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLHandshakeException.class);
      }
    }
  }

  private SSLSocket socket(String version) throws IOException {
    var socket = (SSLSocket) trusting.getSocketFactory().createSocket("127.0.0.1", server.port());
    socket.setEnabledProtocols(new String[] {version});
    return socket;
  }

  @Test
  void whatIsSaidWithoutTlsToItsPortIsNotAnswered() throws IOException {
    var answer = new RawClient(server.port()).get("/about");

    assertThat(answer.body()).doesNotContain("<html");
  }
}
