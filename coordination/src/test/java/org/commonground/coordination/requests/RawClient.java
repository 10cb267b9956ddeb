package org.commonground.coordination.requests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says to a server what no library for requests would say.
 *
 * @param port of the server on this machine
 */
record RawClient(int port) {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}).*");

  /**
   * What came back.
   *
   * @param status 0 when the server said nothing and hung up
   * @param headers as they were written
   */
  record Answer(int status, List<String> headers, String body) {
    Optional<String> header(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ':';
      return headers.stream()
          .filter(it -> it.toLowerCase(Locale.ROOT).startsWith(start))
          .map(it -> it.substring(start.length()).strip())
          .findFirst();
    }
  }

  /** Sends lines of a head, ended here, and asks for the connection to be closed. */
  Answer send(String body, String... lines) throws IOException {
    var head = new StringBuilder();
    for (String line : lines) {
      head.append(line).append("\r\n");
    }
    return say(head + "Connection: close\r\n\r\n" + body);
  }

  Answer get(String address, String... headers) throws IOException {
    return send("", lines("GET " + address + " HTTP/1.1", headers));
  }

  /** Sends a form as a page of our own would. */
  Answer post(String address, String form, String... headers) throws IOException {
    List<String> all = new ArrayList<>(List.of(headers));
    all.add("Sec-Fetch-Site: same-origin");
    all.add("Content-Type: application/x-www-form-urlencoded");
    all.add("Content-Length: " + form.getBytes(StandardCharsets.UTF_8).length);
    return send(form, lines("POST " + address + " HTTP/1.1", all.toArray(String[]::new)));
  }

  private String[] lines(String first, String... others) {
    List<String> lines = new ArrayList<>(List.of(first, "Host: 127.0.0.1:" + port));
    lines.addAll(List.of(others));
    return lines.toArray(String[]::new);
  }

  /** Sends text as it is, a byte for each character up to 255. */
  Answer say(String text) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      try {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.shutdownOutput();
      } catch (SocketException refusedMeanwhile) {
        // What was answered before can still be read.
      }
      return answer(new String(readAll(socket), StandardCharsets.UTF_8));
    }
  }

  private static byte[] readAll(Socket socket) throws IOException {
    try {
      return socket.getInputStream().readAllBytes();
    } catch (SocketException hungUp) {
      return new byte[0];
    }
  }

  private static Answer answer(String text) {
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(0, List.of(), text);
    }
    List<String> lines = List.of(text.substring(0, end).split("\r\n", -1));
    var status = STATUS.matcher(lines.getFirst());
    return new Answer(
        status.matches() ? Integer.parseInt(status.group(1)) : 0,
        lines.subList(1, lines.size()),
        text.substring(end + 4));
  }
}
