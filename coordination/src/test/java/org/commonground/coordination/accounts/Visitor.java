package org.commonground.coordination.accounts;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.commonground.coordination.database.Audience;

/** A browser without a screen: keeps its session, follows nothing. */
public final class Visitor implements AutoCloseable {
  private static final String PASSWORD = "violet harbour minute 9 lanterns";

  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicReference<String> cookie;
  private final String root;

  public Visitor(int port) {
    this(port, "");
  }

  /** Begins with the cookie of a session. */
  public Visitor(int port, String session) {
    this(port, new AtomicReference<>(session));
  }

  private Visitor(int port, AtomicReference<String> cookie) {
    this.root = "http://127.0.0.1:" + port;
    this.cookie = cookie;
  }

  /** Somebody new, who has joined and is signed in. */
  public static Visitor signedIn(
      Accounts accounts, int port, Role role, String entity, List<Audience> audiences)
      throws IOException, InterruptedException {
    String email = UUID.randomUUID() + "@example.org";
    String token = accounts.add(new NewAccount(email, "A person", role, entity, audiences));
    var visitor = new Visitor(port);
    visitor.post("/join/" + token, "name", "A person", "password", PASSWORD);
    return visitor;
  }

  /** The same browser at another server of the same site. */
  public Visitor at(int port) {
    return new Visitor(port, cookie);
  }

  /** The cookie as the browser sends it. */
  public String session() {
    return cookie.get();
  }

  /** Asks for a page; names and values of further headers in turn. */
  public HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(root + address));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** A file that is no text, which has to be there. */
  public byte[] bytes(String address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(root + address)).header("Cookie", cookie.get());
    return client.send(request.build(), BodyHandlers.ofByteArray()).body();
  }

  /** Sends a form; fields and values in turn. */
  public HttpResponse<String> post(String address, String... fields)
      throws IOException, InterruptedException {
    return send(form(address, fields).header("Sec-Fetch-Site", "same-origin"));
  }

  /** Sends a form as another site's page would make a browser do it. */
  HttpResponse<String> postFromElsewhere(String address, String header, String value)
      throws IOException, InterruptedException {
    return send(form(address).header(header, value));
  }

  private HttpRequest.Builder form(String address, String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(fields[i] + '=' + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return HttpRequest.newBuilder(URI.create(root + address))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    request.header("Accept-Language", "en");
    if (!cookie.get().isEmpty()) {
      request.header("Cookie", cookie.get());
    }
    var answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    answer.headers().allValues("Set-Cookie").stream()
        .filter(it -> it.startsWith("session="))
        .forEach(it -> cookie.set(it.replaceFirst(";.*", "")));
    return answer;
  }

  @Override
  public void close() {
    client.close();
  }
}
