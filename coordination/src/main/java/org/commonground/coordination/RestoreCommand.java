package org.commonground.coordination;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.commonground.coordination.database.Backups;
import org.commonground.coordination.exchange.StarterPortfolio;
import org.commonground.coordination.exchange.StarterPortfolio.Wish;
import org.commonground.coordination.search.Search;
import org.springframework.boot.WebApplicationType;

/**
 * {@code restore FILE [--data DIR]}: fills a new data folder, or an empty database, from a backup.
 */
final class RestoreCommand implements Command {

  @Override
  public ExitCode run(List<String> words) {
    var arguments = Arguments.of(words, Set.of(), Set.of("--data"));
    Path file = Path.of(arguments.only("restore needs the file of a backup, one"));
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new CommandFailed("%s is no file that can be read; check its name".formatted(file));
    }
    try (var context = CommonGround.start(WebApplicationType.NONE, arguments.settings())) {
      var progress = new ProgressLine(System.err);
      var contents = context.getBean(Backups.class).restore(file, BackupCommand.shownOn(progress));
      context
          .getBean(Audit.class)
          .record(
              Action.REGISTER_RESTORED
                  .on(Subject.REGISTER)
                  .with("file", file.getFileName().toString())
                  .with("made-at", contents.madeAt().toString())
                  .with("rows", contents.rows()));
      context.getBean(StarterPortfolio.class).loadAtFirstStart(Wish.NOT_WANTED);
      context
          .getBean(Search.class)
          .rebuild((sequence, last) ->
              progress.show("Indexing: %,d of %,d changes".formatted(sequence, last)));
      progress.end();
      System.err.printf(
          "%,d rows of %d tables are back, as they were at %s%n",
          contents.rows(), contents.tables(), contents.madeAt());
    }
    return ExitCode.DONE;
  }
}
