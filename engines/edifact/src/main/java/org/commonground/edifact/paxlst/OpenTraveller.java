package org.commonground.edifact.paxlst;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Dates;
import org.commonground.edifact.Reported;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.Tag;
import org.commonground.edifact.travel.Address;
import org.commonground.edifact.travel.Baggage;
import org.commonground.edifact.travel.Contact;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Particulars;
import org.commonground.edifact.travel.PersonName;
import org.commonground.edifact.travel.Place;
import org.commonground.edifact.travel.Readings;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.travel.Segments;
import org.commonground.edifact.travel.TravelDocument;
import org.commonground.edifact.travel.Traveller;
import org.commonground.edifact.travel.TravellerKind;
import org.commonground.edifact.travel.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * A traveller while the segments of the group are read (group 4).
 *
 * <p>Hot path: measured by {@code PassengerListBenchmark}. One object serves a whole message: its
 * lists are emptied, not made anew, and what a traveller has in common with the one before is
 * shared. A segment that says more than the typed component holds is kept whole as well, so that it
 * can be written back.
 */
final class OpenTraveller {
  private final List<String> nationalities = new ArrayList<>();
  private final List<TravelDocument> documents = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private final @Nullable Place[] known = new Place[16];
  private final long[] knownKeys = new long[16];
  private List<String> lastNationalities = List.of();
  private List<Place> lastPlaces = List.of();
  private Kept lastKept = Kept.NOTHING;
  private Baggage lastBags = Baggage.NOT_STATED;
  private int number;
  private TravellerKind kind = TravellerKind.OTHER;
  private PersonName name = PersonName.NONE;
  private @Nullable Address address;
  private @Nullable WrittenDate born;
  private String sex = "";
  private int bags;
  private String weight = "";

  void open(SegmentCursor nad, Reported reported) {
    number++;
    clear();
    kind = kind(nad, reported);
    name = NameReading.name(nad);
    address = NameReading.address(nad);
    if (kind == TravellerKind.OTHER || !NameReading.isPlain(nad)) {
      rest.add(nad.segmentText());
    }
    if (name.isEmpty() && kind != TravellerKind.REFERENCE_ONLY) {
      reported.warning(nad, "no-name", "NAD: expected the name of a person, found none");
    }
  }

  /**
   * PDT of the legacy US variant: a document, a name with birth and sex, the kind of traveller, and
   * from where to where. The segment is kept too, because it is written as it came.
   */
  void openLegacy(SegmentCursor pdt, Readings readings, Reported reported) {
    number++;
    clear();
    kind = LegacyTraveller.kind(pdt, reported);
    name = LegacyTraveller.name(pdt);
    address = null;
    born = pdt.isEmpty(2, 4) ? null : readings.birth(pdt, pdt.text(2, 4));
    sex = pdt.text(2, 5);
    LegacyTraveller.addDocument(pdt, readings, documents);
    LegacyTraveller.addPlaces(pdt, places);
    rest.add(pdt.segmentText());
    if (name.isEmpty()) {
      reported.warning(pdt, "no-name", "PDT: expected the name of a person, found none");
    }
  }

  private void clear() {
    nationalities.clear();
    documents.clear();
    tags.clear();
    contacts.clear();
    places.clear();
    references.clear();
    rest.clear();
    born = null;
    sex = "";
    bags = -1;
    weight = "";
  }

  private static TravellerKind kind(SegmentCursor nad, Reported reported) {
    int code = nad.code(1, 1);
    return switch (code) {
      case Codes.PASSENGER -> TravellerKind.PASSENGER;
      case Codes.CREW -> TravellerKind.CREW;
      case Codes.TRANSIT_PASSENGER -> TravellerKind.TRANSIT_PASSENGER;
      case Codes.TRANSIT_CREW -> TravellerKind.TRANSIT_CREW;
      case Codes.REFERENCE_ONLY -> TravellerKind.REFERENCE_ONLY;
      default -> {
        reported.unknown(nad, "a person's role", code);
        yield TravellerKind.OTHER;
      }
    };
  }

  /** ATT: function 2 is the sex. */
  void attribute(SegmentCursor att) {
    boolean isSex = att.code(1, 1) == '2' && !att.isEmpty(3, 1);
    boolean first = sex.isEmpty();
    if (isSex && first) {
      sex = att.text(3);
    }
    boolean plain = att.componentCount(3) == 1 && att.elementCount() == 3 && att.isEmpty(2, 1);
    if (!isSex || !first || !plain) {
      keep(att);
    }
  }

  /** NAT: function 2 is the present nationality. */
  void nationality(SegmentCursor nat) {
    boolean present = nat.code(1, 1) == '2' && !nat.isEmpty(2, 1);
    if (present) {
      nationalities.add(nat.text(2));
    }
    if (!present || nat.componentCount(2) > 1 || nat.elementCount() > 2) {
      keep(nat);
    }
  }

  void born(SegmentCursor dtm, Readings readings) {
    if (born == null && Segments.isPlainTime(dtm)) {
      born = readings.birth(dtm);
    } else {
      keep(dtm);
    }
  }

  /** MEA: the count and the weight of checked bags. */
  void measure(SegmentCursor mea) {
    boolean plain = mea.isEmpty(2, 1) && mea.componentCount(3) == 2 && mea.elementCount() == 3;
    int count = mea.code(1, 1) == Codes.COUNT_OF_BAGS ? Dates.number(mea.text(3, 2)) : -1;
    if (plain && count >= 0 && bags < 0 && isPlainNumber(mea) && mea.isEmpty(3, 1)) {
      bags = count;
    } else if (plain && mea.code(1, 1) == Codes.WEIGHT_OF_BAGS && weight.isEmpty()) {
      String unit = mea.text(3, 1);
      weight = unit.isEmpty() ? mea.text(3, 2) : unit + " " + mea.text(3, 2);
    } else {
      keep(mea);
    }
  }

  private static boolean isPlainNumber(SegmentCursor mea) {
    String text = mea.text(3, 2);
    return text.length() == 1 || text.charAt(0) != '0';
  }

  /** FTX: texts about baggage are the numbers of tags. */
  void freeText(SegmentCursor ftx) {
    boolean plain = ftx.isEmpty(2, 1) && ftx.isEmpty(3, 1) && ftx.elementCount() == 4;
    if (!plain || ftx.code(1, 1) != Codes.BAGGAGE || ftx.repetitionCount(4) > 1) {
      keep(ftx);
      return;
    }
    int count = ftx.componentCount(4);
    for (int component = 1; component <= count; component++) {
      if (!ftx.isEmpty(4, component)) {
        tags.add(ftx.text(4, component));
      }
    }
  }

  void communication(SegmentCursor com) {
    Communication.read(com, contacts, rest);
  }

  /** The travellers of a list have the same few places, and share them. */
  void place(SegmentCursor loc) {
    int function = loc.code(1, 1);
    int code = loc.code(2, 1);
    boolean plain =
        function != Tag.TOO_LONG
            && code != Tag.TOO_LONG
            && loc.elementCount() == 2
            && loc.componentCount(2) == 1;
    if (!plain) {
      places.add(Segments.place(loc));
      return;
    }
    long key = (long) function << 32 | (code & 0xFFFF_FFFFL);
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 60);
    Place place = known[slot];
    if (place == null || knownKeys[slot] != key) {
      place = Segments.place(loc);
      known[slot] = place;
      knownKeys[slot] = key;
    }
    places.add(place);
  }

  void reference(SegmentCursor rff) {
    references.add(Segments.reference(rff));
  }

  void document(TravelDocument document) {
    documents.add(document);
  }

  void keep(SegmentCursor segment) {
    rest.add(segment.segmentText());
  }

  Traveller close() {
    lastNationalities = Copies.of(nationalities, lastNationalities);
    lastPlaces = Copies.of(places, lastPlaces);
    lastKept = Copies.kept(rest, lastKept);
    return new Traveller(
        number,
        kind,
        name,
        new Particulars(born, sex, lastNationalities, address),
        Copies.of(documents),
        baggage(),
        Copies.of(contacts),
        lastPlaces,
        Copies.of(references),
        lastKept);
  }

  /** Most travellers have no bags, or none that is said more of than how many. */
  private Baggage baggage() {
    if (!weight.isEmpty() || !tags.isEmpty()) {
      return new Baggage(bags, weight, Copies.of(tags));
    }
    if (bags < 0) {
      return Baggage.NOT_STATED;
    }
    if (lastBags.count() != bags) {
      lastBags = new Baggage(bags, "", List.of());
    }
    return lastBags;
  }
}
