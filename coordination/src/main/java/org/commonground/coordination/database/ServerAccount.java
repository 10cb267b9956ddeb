package org.commonground.coordination.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Who PostgreSQL's programs run as. They refuse to run as root, so that a fault in them cannot harm
 * the machine.
 *
 * <p>An ordinary user runs them directly. For root there are two ways. The first is a user
 * namespace of their own ({@code unshare --user}): inside it the same files belong to a nameless
 * user without any privilege, and nothing has to change hands. Where the system forbids that, as
 * containers often do, they run as the user {@code postgres} or {@code nobody} ({@code setpriv}),
 * who is given the folder. A folder that already belongs to another user goes on being used as that
 * user.
 *
 * @param prefix what stands before each command
 */
record ServerAccount(List<String> prefix) {

  private static final List<String> ORDINARY_USERS = List.of("postgres", "nobody");

  ServerAccount {
    prefix = List.copyOf(prefix);
  }

  static ServerAccount of(PostgresFolder folder) {
    if (new UnixSystem().getUid() != 0) {
      return new ServerAccount(List.of());
    }
    int owner = number(folder.home(), "unix:uid");
    if (owner != 0) {
      return changedTo(owner, number(folder.home(), "unix:gid"));
    }
    var ownNamespace = new ServerAccount(List.of("unshare", "--user", "--"));
    return ownNamespace.works() ? ownNamespace : givingAway(folder.home());
  }

  /** Whether programs run as somebody who may be unable to read this user's own folders. */
  boolean isAnotherUser() {
    return !prefix.isEmpty() && prefix.getFirst().equals("setpriv");
  }

  private static ServerAccount givingAway(Path home) {
    for (String name : ORDINARY_USERS) {
      Optional<Integer> user = idOf(name, "-u");
      Optional<Integer> group = idOf(name, "-g");
      if (user.isPresent() && group.isPresent()) {
        var account = changedTo(user.get(), group.get());
        if (account.works()) {
          give(home, user.get(), group.get());
          return account;
        }
      }
    }
    throw new DatabaseUnavailable(
        "PostgreSQL does not run as root, and neither unshare --user nor setpriv works here; start as an ordinary user, or set"
            + " COMMONGROUND_DATABASE_URL to a PostgreSQL 16 or later");
  }

  private static ServerAccount changedTo(int user, int group) {
    return new ServerAccount(
        List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--"));
  }

  private static void give(Path home, int user, int group) {
    try {
      Files.setAttribute(home, "unix:uid", user);
      Files.setAttribute(home, "unix:gid", group);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean works() {
    return RunProgram.of(prefix, "true").map(RunProgram::succeeded).orElse(false);
  }

  private static Optional<Integer> idOf(String name, String what) {
    return RunProgram.of(List.of(), "id", what, name)
        .filter(RunProgram::succeeded)
        .map(done -> Integer.valueOf(done.output().strip()));
  }

  private static int number(Path path, String attribute) {
    try {
      return (int) Files.getAttribute(path, attribute);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
