package org.commonground.edifact.pnrgov;

import org.commonground.edifact.Tag;

/** The tags of PNRGOV as {@link Tag} packs them. Written out, because a switch needs constants. */
final class Tags {
  static final int ABI = 'A' << 16 | 'B' << 8 | 'I';
  static final int ADD = 'A' << 16 | 'D' << 8 | 'D';
  static final int APD = 'A' << 16 | 'P' << 8 | 'D';
  static final int DAT = 'D' << 16 | 'A' << 8 | 'T';
  static final int EBD = 'E' << 16 | 'B' << 8 | 'D';
  static final int EQN = 'E' << 16 | 'Q' << 8 | 'N';
  static final int ERC = 'E' << 16 | 'R' << 8 | 'C';
  static final int FAR = 'F' << 16 | 'A' << 8 | 'R';
  static final int FOP = 'F' << 16 | 'O' << 8 | 'P';
  static final int FTI = 'F' << 16 | 'T' << 8 | 'I';
  static final int IFT = 'I' << 16 | 'F' << 8 | 'T';
  static final int LTS = 'L' << 16 | 'T' << 8 | 'S';
  static final int MON = 'M' << 16 | 'O' << 8 | 'N';
  static final int MSG = 'M' << 16 | 'S' << 8 | 'G';
  static final int ORG = 'O' << 16 | 'R' << 8 | 'G';
  static final int PTK = 'P' << 16 | 'T' << 8 | 'K';
  static final int RCI = 'R' << 16 | 'C' << 8 | 'I';
  static final int REF = 'R' << 16 | 'E' << 8 | 'F';
  static final int RPI = 'R' << 16 | 'P' << 8 | 'I';
  static final int SAC = 'S' << 16 | 'A' << 8 | 'C';
  static final int SRC = 'S' << 16 | 'R' << 8 | 'C';
  static final int SSD = 'S' << 16 | 'S' << 8 | 'D';
  static final int SSR = 'S' << 16 | 'S' << 8 | 'R';
  static final int TBD = 'T' << 16 | 'B' << 8 | 'D';
  static final int TIF = 'T' << 16 | 'I' << 8 | 'F';
  static final int TKT = 'T' << 16 | 'K' << 8 | 'T';
  static final int TRA = 'T' << 16 | 'R' << 8 | 'A';
  static final int TRI = 'T' << 16 | 'R' << 8 | 'I';
  static final int TVL = 'T' << 16 | 'V' << 8 | 'L';
  static final int TXD = 'T' << 16 | 'X' << 8 | 'D';
  static final int UNH = 'U' << 16 | 'N' << 8 | 'H';
  static final int UNT = 'U' << 16 | 'N' << 8 | 'T';
  static final int UIH = 'U' << 16 | 'I' << 8 | 'H';
  static final int UIT = 'U' << 16 | 'I' << 8 | 'T';

  private static final String OF_BOOKINGS =
      "RCI SSR DAT IFT ADD EBD TIF FTI REF FAR TKT MON PTK TXD FOP TRA RPI APD TRI SSD TBD ABI SAC LTS";

  private Tags() {}

  /** Whether a segment can stand in a booking and not in front of all. Asked in the head only. */
  static boolean isOfBooking(int tag) {
    return tag != 0 && OF_BOOKINGS.contains(Tag.text(tag));
  }
}
