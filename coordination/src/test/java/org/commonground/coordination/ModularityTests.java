package org.commonground.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Capabilities use one another only as their package-info says, and never in a circle. */
class ModularityTests {
  private static final Path MAP = Path.of("..", "ARCHITECTURE.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|$");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  private final ApplicationModules modules = ApplicationModules.of(CommonGround.class);

  @Test
  void capabilitiesUseOnlyWhatTheyDeclare() {
    modules.verify();
  }

  @Test
  void theMapSaysWhatThePackagesDeclare() throws IOException {
    var declared = new TreeMap<String, Set<String>>();
    modules.forEach(module ->
        declared.put(module.getIdentifier().toString(), uses(module.getBasePackage().getName())));

    var drawn = new TreeMap<String, Set<String>>();
    ROW.matcher(Files.readString(MAP))
        .results()
        .forEach(row -> drawn.put(row.group(1), names(row.group(2))));

    assertThat(drawn).isEqualTo(declared);
  }

  private static Set<String> uses(String basePackage) {
    try {
      var declaration =
          Class.forName(basePackage + ".package-info").getAnnotation(ApplicationModule.class);
      return Stream.of(declaration.allowedDependencies())
          .map(name -> name.replaceFirst(" :: .*", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(basePackage + " has no package-info", missing);
    }
  }

  private static Set<String> names(String cell) {
    return NAME.matcher(cell)
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
