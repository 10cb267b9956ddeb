package org.commonground.coordination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Checkpoint;
import org.commonground.coordination.audit.CheckpointRefused;
import org.commonground.coordination.audit.Proof;
import org.commonground.coordination.audit.Subject;
import org.commonground.coordination.audit.Trail;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/**
 * {@code audit verify|checkpoint|export}: proves that the audit trail is whole, signs what it is
 * now, and writes it out.
 */
final class AuditCommand implements Command {
  private static final String CHECKPOINT = "--checkpoint";

  @Override
  public ExitCode run(List<String> words) {
    var arguments = Arguments.of(words, Set.of(), Set.of("--data", CHECKPOINT), Set.of(CHECKPOINT));
    Wish wish = Wish.of(arguments);
    try (var context = CommonGround.start(WebApplicationType.NONE, arguments.settings())) {
      return switch (wish) {
        case Wish.Verify(var checkpoints) -> verify(context, checkpoints);
        case Wish.Sign(var target) -> sign(context, target);
        case Wish.Export(var target) -> export(context, target);
      };
    }
  }

  /** What is to be done, understood. */
  private sealed interface Wish {
    record Verify(List<Checkpoint> checkpoints) implements Wish {}

    record Sign(TargetFile target) implements Wish {}

    record Export(TargetFile target) implements Wish {}

    static Wish of(Arguments arguments) {
      List<String> words = arguments.others();
      if (words.equals(List.of("verify"))) {
        return new Verify(arguments.list(CHECKPOINT).stream().map(AuditCommand::read).toList());
      }
      boolean isToWrite = words.size() == 2 && arguments.find(CHECKPOINT).isEmpty();
      if (isToWrite && words.getFirst().equals("checkpoint")) {
        return new Sign(TargetFile.named(words.getLast()));
      }
      if (isToWrite && words.getFirst().equals("export")) {
        return new Export(TargetFile.named(words.getLast()));
      }
      throw new WrongUse("Say what to do with the audit trail");
    }
  }

  private static Checkpoint read(String file) {
    try {
      return Checkpoint.parse(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new CommandFailed("%s cannot be read: %s".formatted(file, Reason.of(e)));
    } catch (CheckpointRefused e) {
      throw new CommandFailed("%s proves nothing: %s".formatted(file, e.getMessage()));
    }
  }

  private static ExitCode verify(ApplicationContext context, List<Checkpoint> checkpoints) {
    var trail = context.getBean(Trail.class);
    checkpoints.stream()
        .filter(it -> !trail.isOurs(it))
        .forEach(it ->
            System.err.printf(
                "The checkpoint of %s was signed with another key than this data folder's, as one from before a restore is: %s%n",
                it.at(), it.key()));
    return switch (trail.verify(checkpoints)) {
      case Proof.Whole(long entries, String hash) -> {
        System.out.printf("whole: %d entries, the last has the hash %s%n", entries, hash);
        checkpoints.forEach(it ->
            System.out.printf(
                "contains the %d entries of the checkpoint of %s%n", it.number(), it.at()));
        yield ExitCode.DONE;
      }
      case Proof.Broken(long number, String why) -> {
        System.out.printf("broken at entry %d: %s%n", number, why);
        yield ExitCode.REFUSED_SOME;
      }
    };
  }

  private static ExitCode sign(ApplicationContext context, TargetFile target) {
    Checkpoint checkpoint = context.getBean(Trail.class).checkpoint();
    target.write(out -> out.write(checkpoint.text().getBytes(StandardCharsets.UTF_8)));
    System.err.printf(
        "%d entries, signed in %s; give it to somebody who is not in charge of this machine%n",
        checkpoint.number(), target.path());
    return ExitCode.DONE;
  }

  /** Taking the trail away is recorded first, so that it stands in what is taken. */
  private static ExitCode export(ApplicationContext context, TargetFile target) {
    context.getBean(Audit.class).record(Action.TRAIL_EXPORTED.on(Subject.TRAIL));
    var written = new AtomicLong();
    target.writeForOwner(out -> written.set(context.getBean(Trail.class).export(out)));
    System.err.printf("%d entries written to %s%n", written.get(), target.path());
    return ExitCode.DONE;
  }
}
