package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Address;

/**
 * What the free text of a special service says. Texts stay as written; what is missing is empty.
 * Dates in documents are read by {@link PnrgovReader}, which knows the year of the flight.
 */
public sealed interface ServiceContent {

  /**
   * A travel document and its holder (DOCS, or PSPT, which came before it and says less).
   *
   * @param type the code of the document's type, such as {@code P}
   * @param issuer the issuing state
   * @param number the number as written
   * @param nationality the holder's nationality
   * @param born the birth date as written, such as {@code 14MAY71}
   * @param sex the code, such as {@code F}, or {@code FI} for an infant
   * @param expires the day of expiry as written
   * @param surname the holder's surname
   * @param givenNames the holder's given names
   * @param rest what stands behind them, such as a mark of the primary holder
   */
  @Personal
  record Docs(
      String type,
      String issuer,
      String number,
      String nationality,
      String born,
      String sex,
      String expires,
      String surname,
      List<String> givenNames,
      String rest)
      implements ServiceContent {

    /** Copies the list. */
    public Docs {
      givenNames = List.copyOf(givenNames);
    }

    /**
     * Whether the holder is an infant who travels with somebody else.
     *
     * @return true for the sexes {@code MI} and {@code FI}
     */
    public boolean isInfant() {
      return sex.equals("MI") || sex.equals("FI");
    }

    @Override
    public String toString() {
      return "Docs[" + type + "]";
    }
  }

  /**
   * An address of residence or destination (DOCA).
   *
   * @param type {@code R} residence, {@code D} destination, {@code B} birth
   * @param address the address
   */
  @Personal
  record Doca(String type, Address address) implements ServiceContent {
    @Override
    public String toString() {
      return "Doca[" + type + "]";
    }
  }

  /**
   * A visa, a redress number or another paper (DOCO).
   *
   * @param birthPlace where the holder was born
   * @param type the code, such as {@code V} visa
   * @param number the number as written
   * @param issuedAt where it was issued
   * @param issued the day of issue as written
   * @param appliesTo the country for which it is valid
   */
  @Personal
  record Doco(
      String birthPlace,
      String type,
      String number,
      String issuedAt,
      String issued,
      String appliesTo)
      implements ServiceContent {
    @Override
    public String toString() {
      return "Doco[" + type + "]";
    }
  }

  /**
   * An infant (INFT).
   *
   * @param surname the surname
   * @param given the given names
   * @param born the birth date as written
   */
  @Personal
  record Infant(String surname, String given, String born) implements ServiceContent {
    @Override
    public String toString() {
      return "Infant[…]";
    }
  }

  /**
   * A child (CHLD).
   *
   * @param born the birth date as written
   */
  @Personal
  record Child(String born) implements ServiceContent {
    @Override
    public String toString() {
      return "Child[…]";
    }
  }

  /**
   * A frequent flyer's number (FQTV and its kin).
   *
   * @param number the text as written
   */
  @Personal
  record FrequentFlyerNumber(String number) implements ServiceContent {
    @Override
    public String toString() {
      return "FrequentFlyerNumber[…]";
    }
  }

  /**
   * A way to reach the traveller (CTCM, CTCE, CTCR).
   *
   * @param means {@code TE} telephone, {@code EM} e-mail, empty when the traveller gave none
   * @param address the number; in an address of e-mail {@code //} stands for the at sign, as sent
   */
  @Personal
  record Reachable(String means, String address) implements ServiceContent {
    @Override
    public String toString() {
      return "Reachable[" + means + "]";
    }
  }

  /**
   * The number of an electronic ticket (TKNE).
   *
   * @param number the number, without the coupon
   * @param coupon the coupon; may be empty
   */
  @Personal
  record TicketNumber(String number, String coupon) implements ServiceContent {
    @Override
    public String toString() {
      return "TicketNumber[…]";
    }
  }

  /**
   * A text without structure.
   *
   * @param text the text
   */
  @Personal
  record Plain(String text) implements ServiceContent {
    @Override
    public String toString() {
      return "Plain[…]";
    }
  }

  /**
   * Reads the text of a service.
   *
   * @param code the code of the service
   * @param text its free text
   * @return the content
   */
  static ServiceContent of(String code, String text) {
    return switch (code) {
      case "DOCS" -> ServiceTexts.docs(text);
      case "PSPT" -> ServiceTexts.passport(text);
      case "DOCA" -> ServiceTexts.doca(text);
      case "DOCO" -> ServiceTexts.doco(text);
      case "INFT" -> ServiceTexts.infant(text);
      case "CHLD" -> new Child(text.strip());
      case "FQTV", "FQTR", "FQTS", "FQTU" -> new FrequentFlyerNumber(text.strip());
      case "CTCM" -> new Reachable("TE", text);
      case "CTCE" -> new Reachable("EM", text);
      case "CTCR" -> new Reachable("", text);
      case "TKNE" -> ServiceTexts.ticket(text);
      default -> new Plain(text);
    };
  }
}
