package org.commonground.coordination;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.AccountRefused;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.NewAccount;
import org.commonground.coordination.accounts.PersonalRecords;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.organisations.Organisations;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code user add|invite|disable|forget-codes|list}: who may sign in; {@code user export|erase}:
 * what is held about a person, with an account or without.
 */
final class UserCommand implements Command {
  private static final String USUAL_ADDRESS = "http://127.0.0.1:8080";

  @Override
  public ExitCode run(List<String> words) {
    var arguments =
        Arguments.of(
            words,
            Set.of(),
            Set.of("--data", "--role", "--entity", "--audience", "--name", "--address", "-o"),
            Set.of("--audience"));
    Wish wish = Wish.of(arguments);
    try (var context = CommonGround.start(WebApplicationType.NONE, arguments.settings())) {
      carryOut(wish, arguments, context);
      return ExitCode.DONE;
    } catch (AccountRefused refused) {
      throw new CommandFailed(String.valueOf(refused.getMessage()));
    }
  }

  private static void carryOut(Wish wish, Arguments arguments, ApplicationContext context) {
    var accounts = context.getBean(Accounts.class);
    switch (wish.verb()) {
      case "add" -> {
        requireEntity(arguments, context);
        tell(arguments, accounts.add(wanted(wish.email(), arguments)));
      }
      case "invite" -> tell(arguments, accounts.invite(existing(accounts, wish.email()).id()));
      case "disable" -> {
        accounts.disable(existing(accounts, wish.email()).id());
        System.out.println("Disabled; sessions and links have ended");
      }
      case "forget-codes" -> {
        accounts.forgetCodes(existing(accounts, wish.email()).id());
        System.out.println("No codes are asked for until new ones are set up");
      }
      case "export" -> export(wish.email(), TargetFile.of(arguments), context);
      case "erase" -> erase(wish.email(), context);
      default -> accounts.list().forEach(account -> System.out.println(line(account)));
    }
  }

  /** What is to be done, and with whose account; empty for all. */
  private record Wish(String verb, String email) {
    private static final Set<String> WITH_EMAIL =
        Set.of("add", "invite", "disable", "forget-codes", "export", "erase");

    static Wish of(Arguments arguments) {
      List<String> words = arguments.others();
      if (words.equals(List.of("list"))) {
        return new Wish("list", "");
      }
      if (words.size() != 2 || !WITH_EMAIL.contains(words.getFirst())) {
        throw new WrongUse("Say what to do with which account");
      }
      if (words.getFirst().equals("add") && arguments.find("--role").isEmpty()) {
        throw new WrongUse("Say what the person does here with --role");
      }
      if (words.getFirst().equals("export")) {
        TargetFile.of(arguments);
      }
      return new Wish(words.getFirst(), words.getLast());
    }
  }

  private static void export(String email, TargetFile target, ApplicationContext context) {
    var found = context.getBean(PersonalRecords.class).export(email);
    target.writeForOwner(out ->
        out.write(
            context
                .getBean(JsonMapper.class)
                .writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(found)));
    found.forEach((kind, entries) -> System.err.printf("%s: %d%n", kind, entries.size()));
  }

  private static void erase(String email, ApplicationContext context) {
    context
        .getBean(PersonalRecords.class)
        .erase(email)
        .forEach((kind, entries) -> System.out.printf("%s: %d removed%n", kind, entries));
  }

  private static NewAccount wanted(String email, Arguments arguments) {
    return new NewAccount(
        email,
        arguments.find("--name").orElse(""),
        arguments.find("--role").map(it -> read(it, Role::of)).orElse(Role.READER),
        arguments.find("--entity").orElse(""),
        arguments.list("--audience").stream().map(it -> read(it, Audience::of)).toList());
  }

  private static <T> T read(String text, Function<String, T> reader) {
    try {
      return reader.apply(text.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new WrongUse(String.valueOf(unknown.getMessage()));
    }
  }

  private static void requireEntity(Arguments arguments, ApplicationContext context) {
    Optional<String> entity = arguments.find("--entity");
    if (entity.isPresent() && context.getBean(Organisations.class).find(entity.get()).isEmpty()) {
      throw new CommandFailed(
          "No organisation '%s' is held; give the word at the end of its page's address, such as unoct"
              .formatted(entity.get()));
    }
  }

  private static Account existing(Accounts accounts, String email) {
    return accounts
        .findByEmail(email)
        .orElseThrow(() -> new CommandFailed("There is no account with this address"));
  }

  private static void tell(Arguments arguments, String token) {
    String address = arguments.find("--address").orElse(USUAL_ADDRESS).replaceFirst("/+$", "");
    System.out.println("Give this link to the person; it works once, within seven days:");
    System.out.println(address + "/join/" + token);
  }

  private static String line(Account account) {
    String audiences = String.join(",", account.audienceCodes());
    return "%-10s %-14s %-40s %s %s"
        .formatted(
            account.standing().name().toLowerCase(Locale.ROOT),
            account.role().code(),
            account.email(),
            account.entity(),
            audiences)
        .stripTrailing();
  }
}
