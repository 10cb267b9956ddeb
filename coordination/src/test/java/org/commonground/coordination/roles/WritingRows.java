package org.commonground.coordination.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.roles.Deed.Preparation;

/** The rows about writing. */
final class WritingRows {
  private final RolesWorld world;
  private final Person author;
  private final Person outsider;
  private final Map<String, Person> reviewers;

  WritingRows(RolesWorld world) throws IOException, InterruptedException {
    this.world = world;
    this.author = world.person(Role.REPORTER, RolesWorld.OWN);
    this.outsider = world.person(Role.REPORTER, "XM-THIRD");
    this.reviewers =
        Map.of(
            RolesWorld.OWN, world.person(Role.REVIEWER, RolesWorld.OWN),
            RolesWorld.OTHER, world.person(Role.REVIEWER, RolesWorld.OTHER));
  }

  Map<String, Preparation> rows() {
    return Map.ofEntries(
        Map.entry("begin a record of the organisation they work for, as a draft", this::beginNew),
        Map.entry(
            "keep a draft of changes to a record of the organisation they work for, write on it, and throw it away",
            this::keepDraft),
        Map.entry(
            "propose changes to a record of another organisation that they see, and take the proposal back",
            this::propose),
        Map.entry("propose changes to a record that they do not see", this::proposeUnseen),
        Map.entry(
            "read, write on, hand on or throw away what somebody else has not handed on",
            this::othersDraft),
        Map.entry(
            "read what others propose for records of the organisation they work for",
            person -> readProposal(person, RolesWorld.OWN)),
        Map.entry(
            "read what others propose for records of other organisations",
            person -> readProposal(person, RolesWorld.OTHER)),
        Map.entry(
            "put a new record of the organisation they work for into the register",
            this::registerNew),
        Map.entry(
            "put changes to records of the organisation they work for into the register",
            person -> Deed.of(register(person, RolesWorld.OWN))),
        Map.entry(
            "say for whom a record of the organisation they work for is",
            person -> Deed.of(readdress(person, RolesWorld.OWN))),
        Map.entry(
            "confirm what others propose for the organisation they work for",
            person -> Deed.of(confirm(person, RolesWorld.OWN))),
        Map.entry(
            "return what others propose for the organisation they work for",
            person -> Deed.of(giveBack(person, RolesWorld.OWN))),
        Map.entry(
            "put changes to records of other organisations into the register, and say for whom these are",
            person ->
                Deed.of(register(person, RolesWorld.OTHER), readdress(person, RolesWorld.OTHER))),
        Map.entry(
            "confirm or return what others propose for other organisations",
            person ->
                Deed.of(confirm(person, RolesWorld.OTHER), giveBack(person, RolesWorld.OTHER))),
        Map.entry(
            "read counts of participants below five, in what the organisation they work for wrote here",
            person -> readSmallCounts(person, RolesWorld.OWN)),
        Map.entry(
            "read such counts of other organisations",
            person -> readSmallCounts(person, RolesWorld.OTHER)));
  }

  /** Rows that are about the register alone: whoever may not change it may still propose. */
  static boolean isAboutTheRegister(String row) {
    return row.startsWith("put ") || row.startsWith("say ");
  }

  /** What a browser sends of a form in which the title was changed. */
  private static String[] form(HeldActivity held, String deed, String title, String... more) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "do", deed, "revision", "1", "base", String.valueOf(held.version().sequence())));
    fields.addAll(List.of("part", "title", "title.0.at", "0", "title.0.language", "en"));
    fields.addAll(List.of("title.0.text", title));
    fields.addAll(more.length == 0 ? List.of("audience", "public") : Arrays.asList(more));
    return fields.toArray(String[]::new);
  }

  private static String[] newRecord(String deed, String title) {
    return new String[] {
      "do",
      deed,
      "audience",
      "public",
      "revision",
      "1",
      "part",
      "title",
      "part",
      "record",
      "part",
      "description",
      "part",
      "organisation",
      "part",
      "country",
      "part",
      "theme",
      "title.0.text",
      title,
      "title.0.language",
      "en",
      "description.0.text",
      "What is done",
      "description.0.language",
      "en",
      "record.0.status",
      "2",
      "record.0.actual-start",
      "2026-03-02",
      "organisation.0.role",
      "4",
      "organisation.0.name",
      "Institute of the Coast",
      "country.0.code",
      "KE",
      "theme.code",
      "area-border"
    };
  }

  private static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }

  private Deed beginNew(Person person) {
    String title = "Begun " + word();
    return Deed.of(
        () -> Person.isDone(person.get("/drafts/new")),
        () -> person.sends("/drafts/new", newRecord("save", title)),
        () -> person.reads("/drafts", title));
  }

  private Deed keepDraft(Person person) throws Exception {
    HeldActivity held = world.record(RolesWorld.OWN, Audience.PUBLIC);
    String title = "Kept " + word();
    var draft = new java.util.concurrent.atomic.AtomicReference<>(begun(held));
    return Deed.of(
        () -> Person.isDone(person.get(RolesWorld.page(held) + "/edit")),
        () -> {
          var answer = person.post(RolesWorld.page(held) + "/edit", form(held, "save", title));
          boolean isDone = Person.isDone(answer);
          draft.updateAndGet(others -> isDone ? address(Person.location(answer)) : others);
          return isDone;
        },
        () -> person.reads(draft.get(), title),
        () -> person.sends(draft.get(), form(held, "save", title + " again")),
        () -> person.reads("/drafts", title + " again"),
        () -> person.sends(draft.get() + "/withdraw"));
  }

  private static String address(String location) {
    return location.replaceFirst("\\?.*", "");
  }

  /** A draft that somebody else has not handed on. */
  private String begun(HeldActivity held) throws Exception {
    return draft(author, held, "save", "Not handed on");
  }

  private static String draft(Person author, HeldActivity held, String deed, String title)
      throws Exception {
    var answer = author.post(RolesWorld.page(held) + "/edit", form(held, deed, title));
    assertThat(Person.location(answer)).as(answer.body()).startsWith("/drafts/");
    return address(Person.location(answer));
  }

  private Deed propose(Person person) throws Exception {
    HeldActivity held = world.record(RolesWorld.OTHER, Audience.PUBLIC);
    // The secretariat needs nobody to confirm it; what it keeps as a draft is the same until then.
    String deed =
        person.account().filter(it -> it.role() == Role.SECRETARIAT).isPresent()
            ? "save"
            : "submit";
    var draft = new java.util.concurrent.atomic.AtomicReference<>(begun(held));
    return Deed.of(
        () -> {
          var answer = person.post(RolesWorld.page(held) + "/edit", form(held, deed, "Proposed"));
          boolean isDone = Person.isDone(answer);
          draft.updateAndGet(others -> isDone ? address(Person.location(answer)) : others);
          return isDone && RolesWorld.title(world.now(held)).equals(RolesWorld.title(held));
        },
        () -> person.sends(draft.get() + "/withdraw"));
  }

  private Deed proposeUnseen(Person person) {
    HeldActivity held = world.record(RolesWorld.OTHER, Audience.group("elsewhere"));
    return Deed.of(
        () -> Person.isDone(person.get(RolesWorld.page(held) + "/edit")),
        () -> person.sends(RolesWorld.page(held) + "/edit", form(held, "submit", "Unseen")));
  }

  private Deed othersDraft(Person person) throws Exception {
    HeldActivity held = world.record(RolesWorld.OWN, Audience.PUBLIC);
    String draft = begun(held);
    return Deed.of(
        () -> person.reads(draft, "Not handed on"),
        () -> person.reads("/drafts", "Not handed on"),
        () -> person.sends(draft, form(held, "save", "Mine now")),
        () -> person.sends(draft, form(held, "submit", "Mine now")),
        () -> person.sends(draft + "/confirm"),
        () -> person.sends(draft + "/return", "note", "No"),
        () -> person.sends(draft + "/withdraw"));
  }

  private String proposal(HeldActivity held, String title) throws Exception {
    return draft(outsider, held, "submit", title);
  }

  private Deed readProposal(Person person, String reporter) throws Exception {
    String title = "Proposed " + word();
    String draft = proposal(world.record(reporter, Audience.PUBLIC), title);
    return Deed.of(() -> person.reads(draft, title));
  }

  private Deed registerNew(Person person) {
    String title = "Registered " + word();
    return Deed.of(() ->
        Person.location(person.post("/drafts/new", newRecord("submit", title)))
            .startsWith("/activities/"));
  }

  private Deed.Step register(Person person, String reporter) {
    HeldActivity held = world.record(reporter, Audience.PUBLIC);
    return () -> {
      Person.isDone(person.post(RolesWorld.page(held) + "/edit", form(held, "submit", "Changed")));
      return RolesWorld.title(world.now(held)).equals("Changed");
    };
  }

  private Deed.Step readdress(Person person, String reporter) {
    HeldActivity held = world.record(reporter, Audience.PUBLIC);
    String[] form = form(held, "submit", RolesWorld.title(held), "audience", "members");
    return () -> {
      Person.isDone(person.post(RolesWorld.page(held) + "/edit", form));
      return world.audience(held).equals(Audience.MEMBERS);
    };
  }

  private Deed.Step confirm(Person person, String reporter) throws Exception {
    HeldActivity held = world.record(reporter, Audience.PUBLIC);
    String draft = proposal(held, "Confirmed");
    return () ->
        person.sends(draft + "/confirm") && RolesWorld.title(world.now(held)).equals("Confirmed");
  }

  private Deed.Step giveBack(Person person, String reporter) throws Exception {
    HeldActivity held = world.record(reporter, Audience.PUBLIC);
    String draft = proposal(held, "Returned");
    return () -> person.sends(draft + "/return", "note", "Not yet");
  }

  /** Two versions, written here, of a record whose smallest count changes from three to four. */
  private Deed readSmallCounts(Person person, String reporter) throws Exception {
    HeldActivity held = world.record(reporter, Audience.PUBLIC);
    Person reviewer = Objects.requireNonNull(reviewers.get(reporter));
    for (String women : List.of("3", "4")) {
      HeldActivity now = world.now(held);
      String[] form =
          form(
              now,
              "submit",
              RolesWorld.title(held),
              "audience",
              "public",
              "part",
              "participants",
              "participants.0.at",
              women.equals("3") ? "-1" : "0",
              "participants.0.count",
              "1040",
              "participants.1.at",
              women.equals("3") ? "-1" : "1",
              "participants.1.count",
              women,
              "participants.1.sex",
              "female");
      assertThat(reviewer.sends(RolesWorld.page(held) + "/edit", form)).isTrue();
    }
    world.catchUp();
    return Deed.of(() -> SmallCount.isToldBy(person, world.now(held)));
  }
}
