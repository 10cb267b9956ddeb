package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A special service request (SSR).
 *
 * @param segment the segment's number in the message
 * @param code four letters, such as {@code DOCS} or {@code WCHR}; as written
 * @param status the code of its status, such as {@code HK}; may be empty
 * @param quantity how many, as written; may be empty
 * @param carrier the carrier asked; may be empty
 * @param from where the part of the journey starts that it is for; may be empty
 * @param to where that part ends; may be empty
 * @param text the free text; may be empty
 * @param details seats and travellers
 * @param sensitivity why it is to be purged on receipt, or null when it is not
 */
@Personal
public record SpecialService(
    int segment,
    String code,
    String status,
    String quantity,
    String carrier,
    String from,
    String to,
    String text,
    List<ServiceDetail> details,
    @Nullable Sensitivity sensitivity) {

  /** Copies the list. */
  public SpecialService {
    details = List.copyOf(details);
  }

  /**
   * What the free text says, by the code.
   *
   * @return the content; {@link ServiceContent.Plain} for codes whose text has no structure
   */
  public ServiceContent content() {
    return ServiceContent.of(code, text);
  }

  /**
   * Whether it is no longer or was never confirmed, by its status: a carrier could not do it
   * ({@code NO, UC, UN, UU}), or somebody cancelled it ({@code HX, XX, XL}). AIRIMP, which lists
   * these codes, was not at hand.
   */
  boolean isRefused() {
    return switch (status) {
      case "NO", "UC", "UN", "UU", "HX", "XX", "XL" -> true;
      default -> false;
    };
  }

  /** Whether the carrier holds or confirmed it ({@code HK, KK}). */
  boolean isConfirmed() {
    return status.equals("HK") || status.equals("KK");
  }

  /** The reference of the only traveller that it is for; empty when there is none or several. */
  String onlyTraveller() {
    return details.size() == 1 ? details.getFirst().traveller() : "";
  }

  @Override
  public String toString() {
    return "SpecialService[" + code + "]";
  }
}
