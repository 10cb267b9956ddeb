package org.commonground.coordination.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.roles.Deed.Preparation;
import org.commonground.coordination.roles.Deed.Step;

/** The rows about reading. */
final class ReadingRows {
  private static final Audience GROUP = Audience.group("roles");
  private static final Audience OTHERS = Audience.group("elsewhere");
  private static final String QUARTER = "?from=2026-01-01&to=2026-03-31";
  private static final Pattern STYLE = Pattern.compile("href=\"(/assets/[^\"]+\\.css)\"");

  private final RolesWorld world;
  private final UUID issue;

  /** Rows that are tried on these; the issued briefing is one that everybody may read. */
  ReadingRows(RolesWorld world, UUID issue) {
    this.world = world;
    this.issue = issue;
  }

  Map<String, Preparation> rows() {
    return Map.ofEntries(
        Map.entry(
            "read what is public: lists, maps, calendars, organisations, countries, themes, records, their history and versions",
            this::publicPages),
        Map.entry(
            "take along what is public: files, feeds, the calendar, JSON",
            person -> files(person, record(RolesWorld.OTHER, Audience.PUBLIC))),
        Map.entry(
            "compare versions of a public record",
            person -> compare(person, record(RolesWorld.OTHER, Audience.PUBLIC))),
        Map.entry(
            "read the briefing of a period and what was issued, also as files", this::briefings),
        Map.entry(
            "read what is for an audience they belong to (`member-states`, `members`, `group:NAME`)",
            person -> each(person, this::pages, RolesWorld.OTHER, belonging())),
        Map.entry(
            "take it along, and compare its versions",
            person ->
                each(
                    person,
                    (it, held) -> Stream.concat(steps(it, held), compared(it, held)),
                    RolesWorld.OTHER,
                    belonging())),
        Map.entry(
            "find it in the briefing of a period",
            person -> each(person, ReadingRows::told, RolesWorld.OTHER, belonging())),
        Map.entry(
            "read all that the organisation they work for reports, whatever its audience",
            person -> each(person, this::pages, RolesWorld.OWN, restricted())),
        Map.entry(
            "read what is for `member-states`, `members` and for single entities, without belonging to them",
            person ->
                each(
                    person,
                    this::pages,
                    RolesWorld.OTHER,
                    List.of(Audience.MEMBER_STATES, Audience.MEMBERS, Audience.ENTITY))),
        Map.entry(
            "read what is for a group they do not belong to",
            person -> each(person, this::pages, RolesWorld.OTHER, List.of(OTHERS))));
  }

  private static List<Audience> belonging() {
    return List.of(Audience.MEMBER_STATES, Audience.MEMBERS, GROUP);
  }

  private static List<Audience> restricted() {
    return List.of(
            Audience.PUBLIC, Audience.MEMBER_STATES, Audience.MEMBERS, Audience.ENTITY, OTHERS)
        .subList(1, 5);
  }

  private HeldActivity record(String reporter, Audience audience) {
    return world.record(reporter, audience);
  }

  /** What is tried with one record. */
  private interface Trying {
    Stream<Step> steps(Person person, HeldActivity held);
  }

  private Deed each(Person person, Trying trying, String reporter, List<Audience> audiences)
      throws Exception {
    // Belongs to those audiences that the row says so of, and to no others.
    Person reader =
        audiences.contains(GROUP) && person.account().isPresent()
            ? world.person(
                person.account().get().role(), RolesWorld.OWN, belonging().toArray(Audience[]::new))
            : person;
    List<Step> steps = new ArrayList<>();
    for (Audience audience : audiences) {
      trying.steps(reader, world.record(reporter, audience)).forEach(steps::add);
    }
    return Deed.of(steps.stream());
  }

  private Stream<Step> pages(Person person, HeldActivity held) {
    String title = RolesWorld.title(held);
    String page = RolesWorld.page(held);
    String asked = "?q=" + held.activity().identifier();
    return Stream.of(
            page,
            page + "?version=" + held.version().sequence(),
            page + "/history",
            "/activities" + asked,
            "/activities" + asked + "&view=table",
            "/activities" + asked + "&view=timeline",
            "/activities" + asked + "&view=calendar&month=2026-02",
            "/activities" + asked + "&asOf=2026-05-01",
            "/activities?country=KE&from=2026-02-01&to=2026-02-28&sort=newest"
                + "&q="
                + held.activity().identifier())
        .map(address -> () -> person.reads(address, title));
  }

  private Deed publicPages(Person person) throws Exception {
    HeldActivity held = record(RolesWorld.OTHER, Audience.PUBLIC);
    var style = STYLE.matcher(person.get("/").body());
    String asset = style.find() ? style.group(1) : "/no-style";
    String organisation = "/organisations/" + RolesWorld.key(RolesWorld.OTHER);
    Stream<Step> others =
        Stream.of(
                "/",
                "/activities?view=map",
                "/activities/by-identifier?id=" + held.activity().identifier(),
                "/organisations",
                organisation,
                "/countries",
                "/countries/KE",
                "/themes",
                "/themes/pillar-2",
                "/about",
                "/about/data",
                "/api",
                "/robots.txt",
                "/favicon.ico",
                "/favicon.svg",
                asset)
            .map(address -> () -> person.reads(address, ""));
    return Deed.of(Stream.concat(pages(person, held), others));
  }

  private Deed files(Person person, HeldActivity held) {
    Stream<Step> others =
        Stream.of(
                "/activities/" + held.version().activity() + ".xlsx",
                "/export.xlsx?q=" + held.activity().identifier(),
                "/vocabularies/themes.xml",
                "/api/openapi.json",
                "/api/v1/register",
                "/api/v1/figures")
            .map(address -> () -> person.reads(address, ""));
    return Deed.of(Stream.concat(steps(person, held), others));
  }

  /** Files in which the title can be read as it is. */
  private static Stream<Step> steps(Person person, HeldActivity held) {
    String title = RolesWorld.title(held);
    String page = RolesWorld.page(held);
    String asked = "?q=" + held.activity().identifier();
    return Stream.of(
            page + ".xml",
            page + ".json",
            page + ".csv",
            page + ".hxl.csv",
            page + ".ics",
            "/export.xml" + asked,
            "/export.json" + asked,
            "/export.csv" + asked,
            "/export.hxl.csv" + asked,
            "/export.ics" + asked,
            "/calendar.ics" + asked,
            "/feed.atom" + asked,
            "/api/v1/activities" + asked,
            "/api/v1/events" + asked,
            "/api/v1" + page)
        // Lines of a calendar are folded, so that a long title is there in parts.
        .map(address -> () -> unfolded(person, address).contains(title));
  }

  private static String unfolded(Person person, String address) throws Exception {
    var answer = person.get(address);
    return Person.isDone(answer) ? answer.body().replace("\r\n ", "") : "";
  }

  private static Deed compare(Person person, HeldActivity held) {
    return Deed.of(compared(person, held));
  }

  private static Stream<Step> compared(Person person, HeldActivity held) {
    return Stream.of(() -> person.reads(RolesWorld.page(held) + "/compare", "Day 1"));
  }

  private static Stream<Step> told(Person person, HeldActivity held) {
    return Stream.of("/briefing", "/briefing.json", "/briefing.html", "/api/v1/briefing")
        .map(address -> () -> person.reads(address + QUARTER, RolesWorld.title(held)));
  }

  private Deed briefings(Person person) {
    Stream<Step> issued =
        Stream.of("/briefings", "/briefings/" + issue, "/briefings/" + issue + ".json")
            .map(address -> () -> person.reads(address, ""));
    HeldActivity held = record(RolesWorld.OTHER, Audience.PUBLIC);
    return Deed.of(Stream.concat(told(person, held), issued));
  }
}
