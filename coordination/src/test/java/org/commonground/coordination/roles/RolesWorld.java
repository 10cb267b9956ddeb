package org.commonground.coordination.roles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.NewAccount;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.accounts.Visitor;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.Reported;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.database.Viewer;
import org.commonground.coordination.search.Search;
import org.commonground.iati.Activity;
import org.commonground.iati.xml.CanonicalXml;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records and people to try things with. */
final class RolesWorld implements AutoCloseable {
  static final String PASSWORD = "violet harbour minute 9 lanterns";

  /** Identifier of the organisation that everybody here works for. */
  static final String OWN = "XM-ROLES";

  static final String OTHER = "XM-ELSEWHERE";

  /** What every record states as its budget. */
  static final String AMOUNT = "27182818";

  private static final String TABLES =
      """
      select quote_ident(schemaname) || '.' || quote_ident(tablename)
        from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema', 'audit', 'database')
         and schemaname || '.' || tablename not in ('accounts.session', 'accounts.attempt')
         and tablename not like 'flyway%'
       order by 1
      """;

  private final Accounts accounts;
  private final Activities activities;
  private final Search search;
  private final Audiences audiences;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final int port;
  private final List<Person.Asked> asked = new ArrayList<>();
  private final List<Visitor> visitors = new ArrayList<>();

  RolesWorld(
      Accounts accounts,
      Activities activities,
      Search search,
      Audiences audiences,
      JdbcClient jdbc,
      Clock clock,
      int port) {
    this.accounts = accounts;
    this.activities = activities;
    this.search = search;
    this.audiences = audiences;
    this.jdbc = jdbc;
    this.clock = clock;
    this.port = port;
    // Guesses from here are counted over all tests, and make the next one wait.
    jdbc.sql("delete from accounts.attempt").update();
  }

  /** What all people have asked for so far. */
  List<Person.Asked> asked() {
    return List.copyOf(asked);
  }

  /** The key under which an organisation is known. */
  static String key(String identifier) {
    return "ref-" + identifier.toLowerCase(java.util.Locale.ROOT);
  }

  Clock clock() {
    return clock;
  }

  /**
   * Somebody new of a kind, who works for {@link #OWN}, signed in.
   *
   * @param column {@code anybody} for a browser that is not signed in, else the code of a role
   */
  Person person(String column, Audience... belonging) throws IOException, InterruptedException {
    return column.equals("anybody") ? anybody() : person(Role.of(column), OWN, belonging);
  }

  Person anybody() {
    return at(new Visitor(port), Optional.empty());
  }

  Person person(Role role, String works, Audience... belonging)
      throws IOException, InterruptedException {
    String email = UUID.randomUUID() + "@example.org";
    String token = invite(email, role, works, belonging);
    var visitor = new Visitor(port);
    visitor.post("/join/" + token, "name", "A person", "password", PASSWORD);
    var account = accounts.findByEmail(email).orElseThrow();
    return at(visitor, Optional.of(account));
  }

  /** A link for somebody new. */
  String invite(String email, Role role, String works, Audience... belonging) {
    return accounts.add(new NewAccount(email, "A person", role, key(works), List.of(belonging)));
  }

  /** Another browser with the same session. */
  Person again(Person person) {
    return at(new Visitor(port, person.visitor().session()), person.account());
  }

  private Person at(Visitor visitor, Optional<org.commonground.coordination.accounts.Account> who) {
    visitors.add(visitor);
    return new Person(who, visitor, asked);
  }

  /** A record of an event in the first quarter of 2026, with a title that no other has. */
  HeldActivity record(String reporter, Audience audience) {
    return record(reporter, audience, null);
  }

  /** The same, with money for some of the audience, if that is said. */
  HeldActivity record(String reporter, Audience audience, @Nullable Audience money) {
    String identifier = reporter + "-" + UUID.randomUUID();
    long source = activities.receive("roles.xml", "00", "test");
    for (int day = 1; day <= 2; day++) {
      var receipt = new Receipt(source, "test", clock.instant(), audience, money);
      activities.register(List.of(Submission.of(record(identifier, reporter, day))), receipt);
    }
    search.catchUp();
    return Audiences.lookingAs(
        Viewer.EVERYTHING, () -> activities.findByIdentifier(identifier, AsOf.NOW).getFirst());
  }

  private static Activity record(String identifier, String reporter, int day) {
    String xml =
        """
        <iati-activity xml:lang="en" last-updated-datetime="2026-04-0%4$dT00:00:00Z">
        <iati-identifier>%1$s</iati-identifier>
        <reporting-org ref="%2$s" type="40"><narrative>Organisation %2$s</narrative></reporting-org>
        <title><narrative>%3$s</narrative></title>
        <description><narrative>Day %4$d</narrative></description>
        <activity-status code="2"/>
        <activity-date type="2" iso-date="2026-02-0%4$d"/>
        <activity-date type="4" iso-date="2026-02-05"/>
        <recipient-country code="KE"/>
        <tag vocabulary="99" vocabulary-uri="urn:common-ground:themes" code="event-workshop"/>
        <tag vocabulary="99" vocabulary-uri="urn:common-ground:themes" code="pillar-2"/>
        <budget type="1" status="1"><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/>
        <value currency="USD" value-date="2026-01-01">%5$s</value></budget>
        </iati-activity>
        """
            .formatted(identifier, reporter, "Meeting " + identifier, day, AMOUNT);
    return new Activity(CanonicalXml.parse(xml.getBytes(StandardCharsets.UTF_8)));
  }

  /** A record as it stands now, whoever may see it. */
  HeldActivity now(HeldActivity held) {
    return Audiences.lookingAs(
        Viewer.EVERYTHING,
        () -> activities.find(held.version().activity(), AsOf.NOW).orElseThrow());
  }

  Audience audience(HeldActivity held) {
    return reported(held).audience();
  }

  Reported reported(HeldActivity held) {
    return Audiences.lookingAs(
        Viewer.EVERYTHING, () -> activities.findReported(held.version().activity()).orElseThrow());
  }

  static String title(HeldActivity held) {
    return held.activity().title().text(java.util.Locale.ENGLISH);
  }

  static String page(HeldActivity held) {
    return "/activities/" + held.version().activity();
  }

  void catchUp() {
    search.catchUp();
  }

  /** All that is kept but sessions, attempts and the trail; differs when anything differs. */
  List<String> state() {
    return audiences.seeingEverything(
        () -> jdbc.sql(TABLES).query((row, number) -> content(row.getString(1))).list());
  }

  private String content(String table) {
    return table
        + ' '
        + jdbc.sql(
                """
                select coalesce(md5(string_agg(row, '' order by row)), '')
                  from (select md5(t::text) as row from %s t) as rows
                """
                    .formatted(table))
            .query(String.class)
            .single();
  }

  @Override
  public void close() {
    visitors.forEach(Visitor::close);
  }
}
