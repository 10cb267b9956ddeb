package org.commonground.coordination.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.Briefings;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.commonground.coordination.briefings.issuing.Issues;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.roles.Deed.Preparation;
import org.commonground.coordination.roles.RolesTable.Cell;
import org.commonground.coordination.search.Search;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every cell of the table in {@code docs/roles.md}, tried over HTTP: what stands there as allowed
 * works, and what does not is refused and changes nothing. Every address of the server is tried by
 * some row.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RolesIT {
  /** What needs an authenticator or a provider; see PasskeysIT and ProviderIT. */
  private static final Set<String> TRIED_ELSEWHERE =
      Set.of(
          "/account/passkeys/begin",
          "/account/passkeys",
          "/sign-in/passkey/begin",
          "/sign-in/passkey",
          "/sign-in/provider",
          "/sign-in/provider/return");

  private final RolesTable table = RolesTable.read();
  private final Map<String, Preparation> attempts = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();
  private final RolesWorld world;
  private final Briefings briefings;
  private final Issues issues;
  private final RequestMappingHandlerMapping addresses;

  RolesIT(
      Accounts accounts,
      Activities activities,
      Search search,
      Audiences audiences,
      JdbcClient jdbc,
      java.time.Clock clock,
      Briefings briefings,
      Issues issues,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses,
      @LocalServerPort int port)
      throws IOException {
    this.world = new RolesWorld(accounts, activities, search, audiences, jdbc, clock, port);
    this.briefings = briefings;
    this.issues = issues;
    this.addresses = addresses;
  }

  @BeforeAll
  void prepare() throws IOException, InterruptedException {
    Briefing drafted =
        briefings.write(ReportingPeriod.quarter(2019, 3), Language.ENGLISH, AsOf.NOW);
    var issue = issues.issue(drafted, "Secretariat").issue();
    attempts.putAll(new ReadingRows(world, Objects.requireNonNull(issue).id()).rows());
    attempts.putAll(new MoneyRows(world).rows());
    attempts.putAll(new AccountRows(world).rows());
    attempts.putAll(new WritingRows(world).rows());
    attempts.putAll(new OrganisationRows(world).rows());
    for (String column : table.columns()) {
      people.put(column, world.person(column));
    }
  }

  @AfterAll
  void leave() {
    world.close();
  }

  @Test
  @Order(1)
  void everyRowCanBeTriedAndEveryAttemptIsARow() {
    assertThat(attempts.keySet()).containsExactlyInAnyOrderElementsOf(table.rows());
  }

  Stream<Cell> cells() {
    return table.cells().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  @Order(2)
  void isAsTheTableSays(Cell cell) throws Exception {
    Person person = Objects.requireNonNull(people.get(cell.column()));
    Deed deed = Objects.requireNonNull(attempts.get(cell.row())).of(person);
    List<String> before = state(cell);

    int begun = world.asked().size();
    List<Boolean> worked = deed.tries();

    var asked = world.asked().subList(begun, world.asked().size());
    assertThat(worked).as("%s%n%s", cell, asked).isNotEmpty().containsOnly(cell.isAllowed());
    if (!cell.isAllowed()) {
      assertThat(state(cell)).as(cell.toString()).isEqualTo(before);
    }
  }

  private List<String> state(Cell cell) {
    return world.state().stream()
        .filter(it -> !WritingRows.isAboutTheRegister(cell.row()) || it.startsWith("activities."))
        .toList();
  }

  @Test
  @Order(3)
  void everyAddressOfTheServerIsTriedBySomeRow() {
    Set<String> untried = new TreeSet<>();
    for (RequestMappingInfo address : addresses.getHandlerMethods().keySet()) {
      Set<RequestMethod> methods = address.getMethodsCondition().getMethods();
      for (RequestMethod method : methods) {
        if (!TRIED_ELSEWHERE.containsAll(address.getPatternValues())
            && world.asked().stream().noneMatch(it -> isAt(address, method, it))) {
          untried.add(method + " " + address.getPatternValues());
        }
      }
    }
    assertThat(untried)
        .as(
            "add a row to docs/roles.md that says who may use these, and its attempt to this package")
        .isEmpty();
  }

  private static boolean isAt(
      RequestMappingInfo address, RequestMethod method, Person.Asked asked) {
    var patterns = Objects.requireNonNull(address.getPathPatternsCondition()).getPatterns();
    var path = PathContainer.parsePath(asked.path());
    return asked.method().equals(method.name())
        && patterns.stream().anyMatch(it -> it.matches(path));
  }
}
