package org.commonground.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What the files for running a server name exists: settings, secrets, files. */
class DeploymentTests {
  private static final Path ROOT = Path.of("..");
  private static final Path MAIN = Path.of("src", "main");
  private static final Pattern VARIABLE = Pattern.compile("COMMONGROUND_[A-Z_]*[A-Z]");
  private static final Pattern KEY = Pattern.compile("commonground(\\.[a-z-]+)+");
  private static final Pattern SETTINGS =
      Pattern.compile(
          "@ConfigurationProperties\\((?:value = )?\"([a-z.]+)\"[^)]*\\)\\s*(?:public )?record \\w+\\((.*?)\\)\\s*(?:implements [^{]*)?\\{",
          Pattern.DOTALL);
  private static final Pattern COMPONENT = Pattern.compile("(\\w+)\\s*(?:,|$)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deploy/compose.yaml",
        "deploy/commonground.service",
        "deploy/Containerfile",
        "docs/operations.md"
      })
  void onlyVariablesAreNamedThatSomethingReads(String file) throws IOException {
    Set<String> known = new HashSet<>();
    settings().forEach(it -> known.add(variable(it)));
    for (Path source : sources()) {
      known.addAll(found(VARIABLE, Files.readString(source)));
      if (source.toString().endsWith(".xml")) {
        found(KEY, Files.readString(source)).forEach(it -> known.add(variable(it)));
      }
    }

    assertThat(known).containsAll(found(VARIABLE, Files.readString(ROOT.resolve(file))));
  }

  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }

  @Test
  void secretsAreNamedLikeTheSettingsThatTheyAre() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String file : List.of("deploy/compose.yaml", "deploy/commonground.service")) {
      named.addAll(found(KEY, Files.readString(ROOT.resolve(file))));
    }
    named.removeIf(it -> it.equals("commonground.service"));

    assertThat(named).isNotEmpty();
    assertThat(settings()).containsAll(named);
  }

  @Test
  void whatComposeMountsAndNamesIsThere() throws IOException {
    Map<String, Object> compose =
        new Yaml().load(Files.readString(ROOT.resolve("deploy/compose.yaml")));
    Set<String> secrets = map(compose, "secrets").keySet();
    Map<String, Object> services = map(compose, "services");
    for (String name : services.keySet()) {
      Map<String, Object> service = map(services, name);
      assertThat(secrets).as(name).containsAll(list(service, "secrets"));
      assertThat(map(compose, "networks").keySet()).containsAll(list(service, "networks"));
      assertThat(map(services, "server")).doesNotContainKey("ports");
    }
    assertThat(map(services, "server"))
        .containsEntry("read_only", true)
        .containsEntry("cap_drop", List.of("ALL"));
    assertThat(ROOT.resolve("deploy/roles.sh")).exists();
    assertThat(ROOT.resolve("deploy/Containerfile")).exists();
  }

  /** Keys of all settings that are bound to records, with hyphens. */
  private static Set<String> settings() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path source : sources()) {
      var record = SETTINGS.matcher(Files.readString(source));
      while (record.find()) {
        String components = record.group(2).replaceAll("@\\w+(\\([^)]*\\))?", "");
        for (String name : found(COMPONENT, components)) {
          String plain = name.replaceAll("[,\\s]", "");
          keys.add(
              record.group(1) + '.' + plain.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        }
      }
    }
    return keys;
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(it -> it.group()).collect(Collectors.toSet());
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return Stream.concat(
              Stream.of(ROOT.resolve("commonground")),
              files
                  .filter(it -> it.toString().matches(".*\\.(java|properties|xml)"))
                  .filter(it -> !it.toString().contains("starter")))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> from, String name) {
    return (Map<String, Object>) Objects.requireNonNull(from.get(name), name);
  }

  @SuppressWarnings("unchecked")
  private static List<String> list(Map<String, Object> from, String name) {
    return (List<String>) Objects.requireNonNull(from.get(name), name);
  }
}
