package org.commonground.coordination;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who can reach the server, and how: by options of {@code start}, or by the environment.
 *
 * @param address to listen at; null for what the configuration says, which is this machine only
 * @param port 0 for any that is free
 * @param certificate file of the certificates in PEM, the server's own first; null without TLS
 * @param key file of the private key in PEM
 * @param redirectPort without TLS, leading to the one with it
 * @param proxies whose word about client and TLS is taken; empty without any
 */
record Exposure(
    @Nullable InetAddress address,
    int port,
    @Nullable Path certificate,
    @Nullable Path key,
    @Nullable Integer redirectPort,
    List<String> proxies) {

  /** The options that are read here. */
  static final Set<String> OPTIONS =
      Set.of("--address", "--port", "--certificate", "--key", "--http-port", "--proxy");

  private static final Map<String, String> IN_ENVIRONMENT =
      Map.of(
          "--address", "COMMONGROUND_ADDRESS",
          "--port", "COMMONGROUND_PORT",
          "--certificate", "COMMONGROUND_CERTIFICATE",
          "--key", "COMMONGROUND_KEY",
          "--http-port", "COMMONGROUND_HTTP_PORT",
          "--proxy", "COMMONGROUND_PROXY");

  private static final int USUAL_PORT = 8080;
  private static final int HIGHEST_PORT = 65_535;

  Exposure {
    proxies = List.copyOf(proxies);
    if ((certificate == null) != (key == null)) {
      throw new WrongUse("TLS needs both --certificate FILE and --key FILE");
    }
    if (redirectPort != null && certificate == null) {
      throw new WrongUse("--http-port leads to TLS, which needs --certificate FILE and --key FILE");
    }
  }

  static Exposure of(Arguments arguments, Map<String, String> environment) {
    var said = new Said(arguments, environment);
    return new Exposure(
        said.find("--address").map(Exposure::address).orElse(null),
        said.find("--port").map(Exposure::port).orElse(USUAL_PORT),
        said.find("--certificate").map(Exposure::file).orElse(null),
        said.find("--key").map(Exposure::file).orElse(null),
        said.find("--http-port").map(Exposure::port).orElse(null),
        said.find("--proxy").map(Exposure::addresses).orElse(List.of()));
  }

  private record Said(Arguments arguments, Map<String, String> environment) {
    Optional<String> find(String option) {
      return arguments
          .find(option)
          .or(() -> Optional.ofNullable(environment.get(IN_ENVIRONMENT.get(option))))
          .filter(text -> !text.isBlank());
    }
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.ofLiteral(text);
    } catch (IllegalArgumentException notOne) {
      throw new WrongUse(
          "'%s' is not an address of this machine, such as 0.0.0.0 or 192.0.2.1".formatted(text));
    }
  }

  private static List<String> addresses(String text) {
    return Arrays.stream(text.split(",", -1)).map(it -> address(it).getHostAddress()).toList();
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
      throw new WrongUse("'%s' is not a port; use 0 to %d".formatted(text, HIGHEST_PORT));
    }
    return Integer.parseInt(text);
  }

  private static Path file(String text) {
    Path file = Path.of(text).toAbsolutePath();
    if (!Files.isReadable(file)) {
      throw new CommandFailed(
          "%s cannot be read; check the path and who may read it".formatted(file));
    }
    return file;
  }

  /** What the application has to be told. */
  List<String> settings() {
    List<String> settings = new ArrayList<>(List.of("--server.port=" + port));
    if (address != null) {
      settings.add("--server.address=" + address.getHostAddress());
    }
    if (certificate != null) {
      settings.add("--server.ssl.bundle=web");
      settings.add("--spring.ssl.bundle.pem.web.reload-on-update=true");
      settings.add("--spring.ssl.bundle.pem.web.keystore.certificate=file:" + certificate);
      settings.add("--spring.ssl.bundle.pem.web.keystore.private-key=file:" + key);
      settings.add("--commonground.tls.port=" + port);
    }
    if (redirectPort != null) {
      settings.add("--commonground.tls.redirect-port=" + redirectPort);
    }
    if (!proxies.isEmpty()) {
      settings.add("--commonground.tls.by-proxy=true");
      settings.add("--server.forward-headers-strategy=native");
      settings.add("--server.tomcat.remoteip.internal-proxies=" + pattern());
    }
    return settings;
  }

  private String pattern() {
    return proxies.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** Where a person on this machine finds the pages. */
  String home(int openPort) {
    String host =
        address == null || address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
    return "%s://%s:%d"
        .formatted(
            certificate == null ? "http" : "https",
            host.contains(":") ? "[" + host + "]" : host,
            openPort);
  }
}
