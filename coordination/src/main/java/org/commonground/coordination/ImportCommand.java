package org.commonground.coordination;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.exchange.ImportOrder;
import org.commonground.coordination.exchange.ImportReport;
import org.commonground.coordination.exchange.Importer;
import org.commonground.coordination.search.Search;
import org.springframework.boot.WebApplicationType;

/**
 * {@code import PATH... [--data DIR] [--audience WHO] [--money WHO] [--columns MAP] [--map FILE]
 * [--reporter NAME] [--json]}: reads IATI files and tables into the register, whether or not a
 * server runs on the same folder.
 */
final class ImportCommand implements Command {
  private static final Set<String> VALUES =
      Set.of("--data", "--audience", "--money", "--columns", "--map", "--reporter");
  private static final String STOPPED =
      "Stopped. What was read until now is kept; the same command again goes on from there.";

  @Override
  public ExitCode run(List<String> words) {
    var arguments = Arguments.of(words, Set.of("--json"), VALUES);
    if (arguments.others().isEmpty()) {
      throw new WrongUse("Which files? Name files, folders or patterns");
    }
    ImportReport report = readOrSayThatItWasStopped(arguments, order(arguments));
    if (arguments.has("--json")) {
      ProblemsOutput.printJson(System.out, report);
    } else {
      ProblemsOutput.print(System.out, report);
    }
    return report.refused() > 0 ? ExitCode.REFUSED_SOME : ExitCode.DONE;
  }

  private static ImportOrder order(Arguments arguments) {
    return new ImportOrder(
        arguments.others(),
        "import",
        arguments.find("--audience").map(ImportCommand::audience).orElse(null),
        arguments.find("--money").map(ImportCommand::audience).orElse(null),
        TableOptions.of(arguments));
  }

  /** Who presses Ctrl-C is told what became of it; a failure has words of its own. */
  private static ImportReport readOrSayThatItWasStopped(Arguments arguments, ImportOrder order) {
    var isReading = new AtomicBoolean(true);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              if (isReading.get()) {
                System.err.println(STOPPED);
              }
            }));
    try {
      return read(arguments, order);
    } finally {
      isReading.set(false);
    }
  }

  private static ImportReport read(Arguments arguments, ImportOrder order) {
    try (var context = CommonGround.start(WebApplicationType.NONE, arguments.settings())) {
      var progress = new ProgressLine(System.err);
      var report =
          context
              .getBean(Importer.class)
              .read(
                  order,
                  now ->
                      progress.show(
                          "%s (%d of %d): %,d records, %,d a second, %d s left"
                              .formatted(
                                  now.file(),
                                  now.fileNumber(),
                                  now.files(),
                                  now.records(),
                                  now.rate(),
                                  now.left().toSeconds())));
      progress.show("Bringing the search index up to date");
      context.getBean(Search.class).catchUp();
      progress.end();
      return report;
    }
  }

  private static Audience audience(String code) {
    try {
      return Audience.of(code.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new WrongUse(String.valueOf(unknown.getMessage()));
    }
  }
}
