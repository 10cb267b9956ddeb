package org.commonground.coordination.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.iati.Activity;
import org.commonground.iati.Narrative;
import org.commonground.iati.Narratives;
import org.jspecify.annotations.Nullable;

/** Writes into a document what a list shows of it, so that lists need no database. */
final class HitCodec {
  private static final long UNKNOWN_DAY = Long.MIN_VALUE;

  private HitCodec() {}

  static BytesRef write(ActivityId id, Activity activity, ActivityCodes codes) {
    try {
      var out = new ByteBuffersDataOutput();
      out.writeLong(id.value().getMostSignificantBits());
      out.writeLong(id.value().getLeastSignificantBits());
      out.writeString(activity.identifier());
      write(activity.title(), out);
      out.writeLong(activity.start().map(LocalDate::toEpochDay).orElse(UNKNOWN_DAY));
      out.writeLong(activity.end().map(LocalDate::toEpochDay).orElse(UNKNOWN_DAY));
      out.writeString(activity.status().orElse(""));
      write(codes.of(Facet.COUNTRY), out);
      write(codes.themes(), out);
      out.writeString(codes.of(Facet.REPORTER).stream().findFirst().orElse(""));
      write(codes.of(Facet.ORGANISATION), out);
      out.writeInt(activity.hierarchy().orElse(0));
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Narratives title, ByteBuffersDataOutput out) throws IOException {
    out.writeVInt(title.all().size());
    for (Narrative narrative : title.all()) {
      out.writeString(narrative.language());
      out.writeString(narrative.text());
    }
  }

  private static void write(Collection<String> codes, ByteBuffersDataOutput out)
      throws IOException {
    out.writeVInt(codes.size());
    for (String code : codes) {
      out.writeString(code);
    }
  }

  /** Which activity a document is about, without reading the rest. */
  static ActivityId readId(BytesRef written) throws IOException {
    return id(new ByteArrayDataInput(written.bytes, written.offset, written.length));
  }

  /** The hit without highlights, with the title in the best language for the reader. */
  static Hit read(BytesRef written, Locale locale, List<MoneyTotal> money) throws IOException {
    var in = new ByteArrayDataInput(written.bytes, written.offset, written.length);
    ActivityId id = id(in);
    String identifier = in.readString();
    Optional<Narrative> title = title(in).in(locale);
    return new Hit(
        id,
        identifier,
        title.map(Narrative::text).orElse(""),
        title.map(Narrative::language).orElse(""),
        List.of(),
        List.of(),
        day(in.readLong()),
        day(in.readLong()),
        in.readString(),
        codes(in),
        codes(in),
        in.readString(),
        codes(in),
        in.readInt(),
        money);
  }

  private static ActivityId id(ByteArrayDataInput in) throws IOException {
    long most = in.readLong();
    return new ActivityId(new UUID(most, in.readLong()));
  }

  private static Narratives title(ByteArrayDataInput in) throws IOException {
    int languages = in.readVInt();
    List<Narrative> read = new ArrayList<>(languages);
    for (int i = 0; i < languages; i++) {
      String language = in.readString();
      read.add(new Narrative(language, in.readString()));
    }
    return new Narratives(read);
  }

  private static @Nullable LocalDate day(long written) {
    return written == UNKNOWN_DAY ? null : LocalDate.ofEpochDay(written);
  }

  private static List<String> codes(ByteArrayDataInput in) throws IOException {
    int count = in.readVInt();
    List<String> read = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      read.add(in.readString());
    }
    return read;
  }
}
