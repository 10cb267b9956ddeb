package org.commonground.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonground.coordination.audit.Trail;
import org.commonground.coordination.database.Checkup;
import org.commonground.coordination.database.Finding;
import org.commonground.coordination.database.Finding.Verdict;
import org.commonground.coordination.search.IndexState;
import org.commonground.coordination.search.Search;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/** {@code doctor [--data DIR]}: whether this installation is well, and what to do where not. */
final class DoctorCommand implements Command {

  private static final String OTHERWISE =
      "; where that cannot be mended, restore the last backup into a new folder";

  @Override
  public ExitCode run(List<String> words) {
    var arguments = Arguments.of(words, Set.of(), Set.of("--data")).withoutOthers();
    List<Finding> findings = new ArrayList<>();
    findings.add(java());
    try (var context = CommonGround.start(WebApplicationType.NONE, arguments.settings())) {
      List<Finding> database = context.getBean(Checkup.class).findings();
      findings.addAll(database);
      if (database.stream().allMatch(finding -> finding.verdict() == Verdict.WELL)) {
        findings.add(context.getBean(Trail.class).finding());
        findings.add(searchIndex(context));
      }
    } catch (RuntimeException e) {
      findings.add(Finding.broken("Installation", CommandLine.inWords(e) + OTHERWISE));
    }
    findings.forEach(finding -> System.out.println(line(finding)));
    return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.BROKEN)
        ? ExitCode.REFUSED_SOME
        : ExitCode.DONE;
  }

  private static Finding java() {
    Runtime runtime = Runtime.getRuntime();
    return Finding.well(
        "Java",
        "%s, %d processors, up to %,d MiB of heap"
            .formatted(
                Runtime.version(), runtime.availableProcessors(), runtime.maxMemory() >> 20));
  }

  /** Asked for only where all is well, because asking makes tables and index that are missing. */
  private static Finding searchIndex(ApplicationContext context) {
    Search search = context.getBean(Search.class);
    search.look();
    IndexState state = search.state();
    String said =
        "%,d versions of activities, %,d changes behind"
            .formatted(state.documents(), state.behind());
    return state.behind() == 0
        ? Finding.well("Search index", said)
        : Finding.attention(
            "Search index",
            said + "; a server that runs, or the next that starts, catches up by itself");
  }

  private static String line(Finding finding) {
    String mark =
        switch (finding.verdict()) {
          case WELL -> "well     ";
          case ATTENTION -> "attention";
          case BROKEN -> "broken   ";
        };
    return "%s  %-16s  %s".formatted(mark, finding.what(), finding.said());
  }
}
