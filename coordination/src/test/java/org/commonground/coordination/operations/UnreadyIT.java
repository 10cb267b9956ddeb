package org.commonground.coordination.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.commonground.coordination.CommonGround;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.ClosedDatabase;
import org.commonground.coordination.exchange.ImportOrder;
import org.commonground.coordination.exchange.Importer;
import org.commonground.coordination.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A server that cannot answer readers yet, or no more. */
class UnreadyIT {

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path folder;

  UnreadyIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aServerIsReadyOnceTheIndexHasCaughtUpAndWhileTheDatabaseAnswers()
      throws IOException, InterruptedException {
    importSomethingWithoutIndexingIt();
    Lock heldElsewhere = index().obtainLock(IndexWriter.WRITE_LOCK_NAME);
    try (var server = start(WebApplicationType.SERVLET, "--server.port=0")) {
      int behind = status(server, "/health/ready");
      heldElsewhere.close();
      server.getBean(Search.class).catchUp();
      int ready = status(server, "/health/ready");
      int closed;
      String figures;
      try (var _ = ClosedDatabase.of(server)) {
        closed = status(server, "/health/ready");
        figures = get(port(server), "/metrics").body();
      }

      assertThat(List.of(behind, ready, closed)).containsExactly(503, 200, 503);
      assertThat(figures).contains("commonground_database_up 0.0", "commonground_index_behind NaN");
      assertThat(status(server, "/health/ready")).isEqualTo(200);
    }
  }

  @Test
  void figuresCanHaveAPortOfTheirOwn() throws IOException, InterruptedException {
    int own = freePort();
    try (var server =
        start(
            WebApplicationType.SERVLET, "--server.port=0", "--commonground.metrics.port=" + own)) {
      assertThat(status(server, "/metrics")).isEqualTo(404);
      assertThat(status(server, "/about")).isEqualTo(200);
      assertThat(get(own, "/metrics", "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(200);
      assertThat(get(own, "/metrics").body()).contains("commonground_database_up 1.0");
      assertThat(get(own, "/about").statusCode()).isEqualTo(404);
    }
  }

  private FSDirectory index() throws IOException {
    return FSDirectory.open(folder.resolve("index/commonground"));
  }

  private void importSomethingWithoutIndexingIt() throws IOException {
    try (var command = start(WebApplicationType.NONE, "--spring.main.lazy-initialization=true")) {
      var files = List.of("src/main/resources/starter");
      command
          .getBean(Importer.class)
          .read(new ImportOrder(files, "test", Audience.PUBLIC), progress -> {});
    }
    FileSystemUtils.deleteRecursively(folder.resolve("index"));
    Files.createDirectories(folder.resolve("index/commonground"));
  }

  private ConfigurableApplicationContext start(WebApplicationType type, String... settings) {
    var all = new ArrayList<>(List.of(settings));
    all.add("--commonground.data=" + folder);
    return new SpringApplicationBuilder(CommonGround.class)
        .web(type)
        .run(all.toArray(String[]::new));
  }

  private int status(ConfigurableApplicationContext server, String path)
      throws IOException, InterruptedException {
    return get(port(server), path).statusCode();
  }

  private static int port(ConfigurableApplicationContext server) {
    return server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private HttpResponse<String> get(int port, String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
