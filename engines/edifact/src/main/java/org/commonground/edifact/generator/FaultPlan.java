package org.commonground.edifact.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.travel.CheckDigit;
import org.jspecify.annotations.Nullable;

/**
 * Which fault one message is to have, and what was really done. Changes while it is carried out.
 */
final class FaultPlan {
  private static final List<Fault> KINDS = List.of(Fault.values());
  private final @Nullable Fault kind;
  private final Dice dice;
  private final List<MessageTruth.Note> notes = new ArrayList<>();

  private FaultPlan(@Nullable Fault kind, Dice dice) {
    this.kind = kind;
    this.dice = dice;
  }

  static FaultPlan of(Dice dice, double rate) {
    return new FaultPlan(dice.chance(rate) ? dice.pick(KINDS) : null, dice);
  }

  boolean has(Fault fault) {
    return kind == fault;
  }

  @Nullable Fault kind() {
    return kind;
  }

  Dice dice() {
    return dice;
  }

  void note(Fault fault, String detail) {
    notes.add(new MessageTruth.Note(fault, detail));
  }

  List<MessageTruth.Note> notes() {
    return List.copyOf(notes);
  }

  /** Whether the fault is of this kind and nobody has it yet. */
  private boolean isDue(Fault fault) {
    return kind == fault && notes.isEmpty();
  }

  /**
   * The number of a document as it is sent: filled to nine places with its check digit behind, as
   * it stands in the zone, where that is the habit. Only a filled one can be told from a number of
   * ten places, so only there is a wrong digit a fault.
   */
  String number(Passport passport, Carrier carrier) {
    if (!carrier.sendsCheckDigit()) {
      return passport.number();
    }
    String filled = passport.number() + "<".repeat(9 - passport.number().length());
    int digit = CheckDigit.of(filled);
    if (passport.number().length() < 9 && isDue(Fault.WRONG_CHECK_DIGIT)) {
      note(Fault.WRONG_CHECK_DIGIT, "one document number");
      digit = (digit + dice.between(1, 9)) % 10;
    }
    return filled + digit;
  }

  /**
   * Whether day and month of this birth date are to be swapped. A date whose day equals its month
   * would not change.
   */
  boolean swaps(LocalDate born) {
    boolean due =
        isDue(Fault.SWAPPED_DAY_AND_MONTH) && born.getDayOfMonth() != born.getMonthValue();
    if (due) {
      note(Fault.SWAPPED_DAY_AND_MONTH, "one birth date");
    }
    return due;
  }

  /** The date with day and month swapped, or null when that is none. */
  static @Nullable LocalDate swapped(LocalDate born) {
    return born.getDayOfMonth() > 12
        ? null
        : LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
  }
}
