package org.commonground.edifact.paxlst;

/** Tags and codes of the message, packed as {@link org.commonground.edifact.Tag} does. */
final class Codes {
  private Codes() {}

  static final int UNH = 'U' << 16 | 'N' << 8 | 'H';
  static final int UNT = 'U' << 16 | 'N' << 8 | 'T';
  static final int UIH = 'U' << 16 | 'I' << 8 | 'H';
  static final int UIT = 'U' << 16 | 'I' << 8 | 'T';
  static final int BGM = 'B' << 16 | 'G' << 8 | 'M';
  static final int RFF = 'R' << 16 | 'F' << 8 | 'F';
  static final int DTM = 'D' << 16 | 'T' << 8 | 'M';
  static final int LOC = 'L' << 16 | 'O' << 8 | 'C';
  static final int NAD = 'N' << 16 | 'A' << 8 | 'D';
  static final int CTA = 'C' << 16 | 'T' << 8 | 'A';
  static final int COM = 'C' << 16 | 'O' << 8 | 'M';
  static final int TDT = 'T' << 16 | 'D' << 8 | 'T';
  static final int ATT = 'A' << 16 | 'T' << 8 | 'T';
  static final int MEA = 'M' << 16 | 'E' << 8 | 'A';
  static final int GEI = 'G' << 16 | 'E' << 8 | 'I';
  static final int GIS = 'G' << 16 | 'I' << 8 | 'S';
  static final int FTX = 'F' << 16 | 'T' << 8 | 'X';
  static final int EMP = 'E' << 16 | 'M' << 8 | 'P';
  static final int NAT = 'N' << 16 | 'A' << 8 | 'T';
  static final int DOC = 'D' << 16 | 'O' << 8 | 'C';
  static final int CPI = 'C' << 16 | 'P' << 8 | 'I';
  static final int QTY = 'Q' << 16 | 'T' << 8 | 'Y';
  static final int GID = 'G' << 16 | 'I' << 8 | 'D';
  static final int CNT = 'C' << 16 | 'N' << 8 | 'T';
  static final int UNS = 'U' << 16 | 'N' << 8 | 'S';

  /** A traveller of the legacy US variant. */
  static final int PDT = 'P' << 16 | 'D' << 8 | 'T';

  static final int AUT = 'A' << 16 | 'U' << 8 | 'T';

  /** Parties: the sender, and what a person is to the flight. */
  static final int SENDER = 'M' << 8 | 'S';

  static final int PASSENGER = 'F' << 8 | 'L';
  static final int CREW = 'F' << 8 | 'M';
  static final int TRANSIT_PASSENGER = 'D' << 16 | 'D' << 8 | 'U';
  static final int TRANSIT_CREW = 'D' << 16 | 'D' << 8 | 'T';
  static final int REFERENCE_ONLY = 'Z' << 16 | 'Z' << 8 | 'Z';

  /** Times. */
  static final int BIRTH = '3' << 16 | '2' << 8 | '9';

  static final int EXPIRY = '3' << 8 | '6';

  /** Places. */
  static final int ISSUED_AT = '9' << 8 | '1';

  /** Measures and texts about baggage. */
  static final int COUNT_OF_BAGS = 'C' << 8 | 'T';

  static final int WEIGHT_OF_BAGS = 'W' << 8 | 'T';
  static final int BAGGAGE = 'B' << 16 | 'A' << 8 | 'G';

  /** Stages of transport. */
  static final int MAIN_CARRIAGE = '2' << 8 | '0';

  static final int OVERFLIGHT = '3' << 8 | '4';

  /** Whether a place belongs to the traveller, wherever in the traveller's group it stands. */
  static boolean isPlaceOfTraveller(int function) {
    return switch (function) {
      case '2' << 8 | '2',
          '1' << 16 | '7' << 8 | '4',
          '1' << 16 | '7' << 8 | '8',
          '1' << 16 | '7' << 8 | '9',
          '1' << 16 | '8' << 8 | '0' ->
          true;
      default -> false;
    };
  }

  /** Whether a place is one that a flight has. */
  static boolean isPlaceOfFlight(int function) {
    return switch (function) {
      case '8' << 8 | '7',
          '9' << 8 | '2',
          '0' << 16 | '0' << 8 | '5',
          '0' << 16 | '0' << 8 | '8',
          '1' << 16 | '2' << 8 | '5',
          '1' << 16 | '3' << 8 | '0',
          '1' << 16 | '7' << 8 | '2',
          '1' << 16 | '8' << 8 | '8' ->
          true;
      default -> false;
    };
  }

  /** Whether a time is one that a flight has. */
  static boolean isTimeOfFlight(int function) {
    return switch (function) {
      case '1' << 16 | '3' << 8 | '2',
          '1' << 16 | '3' << 8 | '3',
          '1' << 16 | '3' << 8 | '6',
          '1' << 16 | '8' << 8 | '9',
          '2' << 16 | '3' << 8 | '2' ->
          true;
      default -> false;
    };
  }

  /** Whether a reference is one to a traveller, wherever in the traveller's group it stands. */
  static boolean isReferenceOfTraveller(int qualifier) {
    return switch (qualifier) {
      case 'A' << 16 | 'V' << 8 | 'F',
          'A' << 16 | 'B' << 8 | 'O',
          'S' << 16 | 'E' << 8 | 'A',
          'A' << 16 | 'E' << 8 | 'A',
          'Y' << 16 | 'Z' << 8 | 'Y',
          'C' << 8 | 'R',
          'T' << 8 | 'N',
          'A' << 8 | 'F' ->
          true;
      default -> false;
    };
  }
}
