package org.commonground.coordination.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running server, as a program of somebody else would. */
record ApiClient(String root, HttpClient http) {
  ApiClient(int port) {
    this("http://127.0.0.1:" + port, HttpClient.newHttpClient());
  }

  HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    return send("GET", address, headers);
  }

  HttpResponse<String> send(String method, String address, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(root + address)).method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  JsonNode json(String address) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(get(address).body());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
