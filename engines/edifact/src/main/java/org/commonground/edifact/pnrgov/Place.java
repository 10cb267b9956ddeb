package org.commonground.edifact.pnrgov;

/** Where in the structure of a message reading stands: the group whose segment came last. */
enum Place {
  /** In front of the bookings. */
  HEAD,
  /** Group 1. */
  BOOKING,
  /** Group 2. */
  NAME,
  /** Group 3. */
  TICKET,
  /** Group 4. */
  PAYMENT,
  /** Group 5. */
  FLIGHT,
  /** Group 6. */
  CHECK_IN,
  /** Group 7. */
  BOARDED,
  /** Group 8. */
  SPLIT,
  /** Group 9. */
  PRODUCT,
  /** Groups 10 to 12. */
  HISTORY
}
