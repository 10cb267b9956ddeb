package org.commonground.coordination;

import java.util.List;
import java.util.Set;
import org.commonground.coordination.search.Search;
import org.springframework.boot.WebApplicationType;

/** {@code index [--data DIR]}: makes the search index anew from the database. */
final class IndexCommand implements Command {

  @Override
  public ExitCode run(List<String> words) {
    var arguments = Arguments.of(words, Set.of(), Set.of("--data")).withoutOthers();
    try (var context = CommonGround.start(WebApplicationType.NONE, arguments.settings())) {
      var progress = new ProgressLine(System.err);
      var search = context.getBean(Search.class);
      boolean done =
          search.rebuild((sequence, last) ->
              progress.show("Indexing: %,d of %,d changes".formatted(sequence, last)));
      progress.end();
      if (!done) {
        throw new CommandFailed(
            "Another process, a server perhaps, is writing the search index of this folder; stop it"
                + " and run this again");
      }
      System.out.printf(
          "The search index is new; versions of activities in it: %,d%n",
          search.state().documents());
      return ExitCode.DONE;
    }
  }
}
