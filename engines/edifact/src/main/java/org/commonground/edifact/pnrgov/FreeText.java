package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A free text (IFT): other service information, a fare calculation, a sponsor.
 *
 * @param segment the segment's number in the message
 * @param subject the code of what the text is about, such as {@code 4}
 * @param type the code of the kind of text: {@code 28} other service information, {@code 43}
 *     sponsor or cardholder, {@code 15} fare calculation and others; may be empty
 * @param qualifier the code behind the type; usually empty
 * @param carrier the carrier that the text is for; may be empty
 * @param texts the texts in the order stated
 * @param sensitivity why it is to be purged on receipt, or null when it is not
 */
@Personal
public record FreeText(
    int segment,
    String subject,
    String type,
    String qualifier,
    String carrier,
    List<String> texts,
    @Nullable Sensitivity sensitivity) {

  /** Copies the list. */
  public FreeText {
    texts = List.copyOf(texts);
  }

  @Override
  public String toString() {
    return "FreeText[" + subject + ":" + type + "]";
  }
}
