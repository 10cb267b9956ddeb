package org.commonground.coordination.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.commonground.coordination.contacts.Contact.Person;
import org.commonground.coordination.contacts.Contact.Purpose;
import org.commonground.coordination.contacts.Contact.Use;
import org.commonground.coordination.database.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps contacts. What the running transaction may not see is not there. */
@Component
final class ContactStore {
  private static final String CONTACT =
      """
      select id, reporter, name, function, email, telephone, purpose, audience, expires
        from contacts.contact
      """;

  private final JdbcClient jdbc;

  ContactStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Contact> listOf(String owner) {
    return jdbc.sql(CONTACT + " where reporter = :owner order by name, id")
        .param("owner", owner)
        .query((row, number) -> contact(row))
        .list();
  }

  List<Contact> listWith(String email) {
    return jdbc.sql(CONTACT + " where lower(email) = lower(:email) order by id")
        .param("email", email)
        .query((row, number) -> contact(row))
        .list();
  }

  UUID add(String owner, Person person, Use use, Instant now) {
    return with(
            person,
            use,
            now,
            jdbc.sql(
                """
                insert into contacts.contact (reporter, name, function, email, telephone, purpose, audience, expires, changed_at)
                values (:owner, :name, :function, :email, :telephone, :purpose, :audience, :expires, :now)
                returning id
                """))
        .param("owner", owner)
        .query(UUID.class)
        .single();
  }

  /** Writes one anew; false when this organisation has none with the id. */
  boolean put(UUID id, String owner, Person person, Use use, Instant now) {
    return with(
                person,
                use,
                now,
                jdbc.sql(
                    """
                    update contacts.contact
                       set name = :name, function = :function, email = :email, telephone = :telephone, purpose = :purpose,
                           audience = :audience, expires = :expires, changed_at = :now
                     where id = :id and reporter = :owner
                    """))
            .param("id", id)
            .param("owner", owner)
            .update()
        == 1;
  }

  private static StatementSpec with(Person person, Use use, Instant now, StatementSpec statement) {
    return statement
        .param("name", person.name())
        .param("function", person.function())
        .param("email", person.email())
        .param("telephone", person.telephone())
        .param("purpose", use.purpose().code())
        .param("audience", use.audience().code())
        .param("expires", use.expires())
        .param("now", now.atOffset(ZoneOffset.UTC));
  }

  /** Removes one; false when this organisation has none with the id. */
  boolean remove(UUID id, String owner) {
    return jdbc.sql("delete from contacts.contact where id = :id and reporter = :owner")
            .param("id", id)
            .param("owner", owner)
            .update()
        == 1;
  }

  int removeWith(String email) {
    return jdbc.sql("delete from contacts.contact where lower(email) = lower(:email)")
        .param("email", email)
        .update();
  }

  int removeExpired(LocalDate today) {
    return jdbc.sql("delete from contacts.contact where expires < :today")
        .param("today", today)
        .update();
  }

  private static Contact contact(ResultSet row) throws SQLException {
    return new Contact(
        row.getObject("id", UUID.class),
        row.getString("reporter"),
        new Person(
            row.getString("name"),
            row.getString("function"),
            row.getString("email"),
            row.getString("telephone")),
        new Use(
            Purpose.of(row.getString("purpose")),
            Audience.of(row.getString("audience")),
            row.getObject("expires", LocalDate.class)));
  }
}
