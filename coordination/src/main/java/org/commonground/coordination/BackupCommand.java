package org.commonground.coordination;

import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.codec.digest.DigestUtils;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.commonground.coordination.database.Backups;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

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
      target.writeForOwner(out -> {
        var summed = new DigestOutputStream(out, DigestUtils.getSha256Digest());
        var contents = backups.write(summed, shownOn(progress));
        written.set(contents);
        record(context, contents, HexFormat.of().formatHex(summed.getMessageDigest().digest()));
      });
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

  /** Before the file gets its name: no copy of everything leaves without an entry. */
  private static void record(ApplicationContext context, Backups.Contents contents, String sum) {
    context
        .getBean(Audit.class)
        .record(
            Action.REGISTER_BACKED_UP
                .on(Subject.REGISTER)
                .with("sha256", sum)
                .with("rows", contents.rows()));
  }

  static Backups.Progress shownOn(ProgressLine progress) {
    return (number, tables) -> progress.show("Table %d of %d".formatted(number, tables));
  }
}
