package org.commonground.coordination.exchange.writing;

import java.math.BigDecimal;
import java.util.List;
import org.commonground.coordination.activities.HeldActivity;

/** Where each activity was read, and when it was stated and received. */
record SourcesSheet(Naming naming) implements Sheet {
  @Override
  public String name() {
    return "file.sheet.sources";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("fact.identifier", 26),
        new Column("file.title", 40),
        new Column("file.source-file", 34),
        new Column("file.source-line", 10),
        new Column("file.source-fingerprint", 68),
        new Column("file.claimed", 18),
        new Column("file.received", 18),
        new Column("file.stated", 18),
        new Column("file.version", 10));
  }

  @Override
  public List<Row> rows(HeldActivity held) {
    var version = held.version();
    return List.of(
        new Row()
            .text(held.activity().identifier())
            .text(naming.title(held.activity()))
            .text(version.source().file())
            .number(BigDecimal.valueOf(version.source().line()))
            .text(version.source().fileFingerprint())
            .moment(version.claimedAt())
            .moment(version.recordedAt())
            .moment(version.statedAt())
            .number(BigDecimal.valueOf(version.sequence())));
  }
}
