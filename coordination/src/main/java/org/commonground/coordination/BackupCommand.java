package org.commonground.coordination;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.commonground.coordination.database.Backups;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;

/**
 * {@code backup FILE [--data DIR]}: everything the register holds into one file, while the server
 * runs.
 */
final class BackupCommand implements Command {

  @Override
  public ExitCode run(List<String> words) {
    var arguments = Arguments.of(words, Set.of(), Set.of("--data"));
    TargetFile target = TargetFile.named(arguments.only("backup needs a file to write, one"));
    try (var context = CommonGround.start(WebApplicationType.NONE, arguments.settings())) {
      var progress = new ProgressLine(System.err);
      var backups = context.getBean(Backups.class);
      var written = new AtomicReference<Backups.@Nullable Contents>();
      target.writeForOwner(out -> written.set(backups.write(out, shownOn(progress))));
      progress.end();
      Backups.@Nullable Contents contents = written.get();
      if (contents != null) {
        System.err.printf(
            "%,d rows of %d tables, as of %s, written to %s. It holds what is restricted too: keep it where only you can read it%n",
            contents.rows(), contents.tables(), contents.madeAt(), target.path());
      }
    }
    return ExitCode.DONE;
  }

  static Backups.Progress shownOn(ProgressLine progress) {
    return (number, tables) -> progress.show("Table %d of %d".formatted(number, tables));
  }
}
