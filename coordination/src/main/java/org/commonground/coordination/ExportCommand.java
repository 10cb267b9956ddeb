package org.commonground.coordination;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.exchange.ExportFormat;
import org.commonground.coordination.exchange.Exporter;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code export --format iati|csv|json [--query TEXT] [--data DIR] -o FILE}: writes what is public,
 * all of it or what a search finds.
 */
final class ExportCommand implements Command {

  @Override
  public ExitCode run(List<String> words) {
    var arguments =
        Arguments.of(words, Set.of(), Set.of("--format", "--query", "--data", "-o"))
            .withoutOthers();
    ExportFormat format =
        ExportFormat.find(arguments.get("--format"))
            .orElseThrow(() -> new WrongUse("--format is iati, csv or json"));
    Path target = Path.of(arguments.get("-o")).toAbsolutePath();
    List<String> settings = new ArrayList<>();
    arguments.find("--data").ifPresent(data -> settings.add("--commonground.data=" + data));
    try (var context = CommonGround.start(WebApplicationType.NONE, settings)) {
      write(context, format, arguments.find("--query").orElse(""), target);
    } catch (IOException failed) {
      throw new CommandFailed(
          "%s cannot be written (%s); choose another with -o FILE"
              .formatted(target, failed.getMessage()));
    }
    return ExitCode.DONE;
  }

  /** Writes beside the target first, so that a half-written file never carries its name. */
  private static void write(
      ConfigurableApplicationContext context, ExportFormat format, String query, Path target)
      throws IOException {
    var exporter = context.getBean(Exporter.class);
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        if (query.isBlank()) {
          exporter.writeAll(format, AsOf.NOW, out);
        } else {
          var search = context.getBean(Search.class);
          search.catchUp();
          exporter.write(
              format,
              search.listIds(SearchQuery.ALL.saying(query), Integer.MAX_VALUE),
              AsOf.NOW,
              out);
        }
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
