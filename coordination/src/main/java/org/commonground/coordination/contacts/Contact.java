package org.commonground.coordination.contacts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.commonground.coordination.database.Audience;

/**
 * Somebody who can be asked about the work of an organisation.
 *
 * @param owner key of the organisation that answers for the entry
 * @param person who it is
 * @param use what for, by whom and how long
 */
public record Contact(UUID id, String owner, Person person, Use use) {

  /**
   * Who it is. Printing one does not tell.
   *
   * @param function what the person does; may be empty
   * @param email empty when there is a telephone
   * @param telephone empty when there is an e-mail address
   */
  public record Person(String name, String function, String email, String telephone) {
    @Override
    public String toString() {
      return "Person";
    }
  }

  /**
   * What for, by whom and how long.
   *
   * @param audience who may see it, besides the organisation itself
   * @param expires the last day on which anybody sees it
   */
  public record Use(Purpose purpose, Audience audience, LocalDate expires) {}

  /** What an address may be used for. */
  public enum Purpose {
    /** Work together on the same thing. */
    COORDINATION,
    /** Take part in events. */
    EVENTS,
    /** Ask a question. */
    ENQUIRIES;

    /** The word that stands in the database and in forms. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The purpose with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Purpose of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
