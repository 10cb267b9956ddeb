package org.commonground.coordination.search;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Adds up what documents report, exactly.
 *
 * <p>Hot path: every document that matches passes here. Sums stay numbers of hundredths as long as
 * they fit, and reuse one buffer for the key. Measured by {@code SearchBenchmark}; the tests add
 * decimals.
 */
final class MoneyTally {
  private static final int KINDS = 4;

  /** Beyond this a sum goes on in decimals; one more amount can't overflow before. */
  private static final long LARGEST_SUM = 1L << 61;

  private final Map<BytesRef, Sums> byKey = new HashMap<>();
  private final BytesRef key = new BytesRef();
  private final ByteArrayDataInput in = new ByteArrayDataInput();

  private static final class Sums {
    private final long[] hundredths = new long[KINDS];
    private final BigDecimal[] decimals = {
      BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO
    };
    private final long[] activities = new long[1];

    void add(int kind, long amount) {
      hundredths[kind] += amount;
      if (Math.abs(hundredths[kind]) > LARGEST_SUM) {
        decimals[kind] = sum(kind);
        hundredths[kind] = 0;
      }
    }

    BigDecimal sum(int kind) {
      return decimals[kind].add(BigDecimal.valueOf(hundredths[kind], 2));
    }

    MoneyTotal total(String currency) {
      return new MoneyTotal(currency, sum(0), sum(1), sum(2), sum(3), activities[0]);
    }

    MoneyOfYear ofYear(ReportedMoney.Key key) {
      return new MoneyOfYear(key.currency(), key.year(), sum(0), sum(1), sum(2), sum(3));
    }
  }

  /** Adds what one document reports. */
  void add(BytesRef reported) throws IOException {
    in.reset(reported.bytes, reported.offset, reported.length);
    while (!in.eof()) {
      key.length = in.readByte();
      key.bytes = reported.bytes;
      key.offset = in.getPosition();
      in.skipBytes(key.length);
      Sums sums = byKey.get(key);
      if (sums == null) {
        sums = new Sums();
        byKey.put(BytesRef.deepCopyOf(key), sums);
      }
      add(sums);
    }
  }

  private void add(Sums sums) throws IOException {
    sums.activities[0]++;
    for (int kind = 0; kind < KINDS; kind++) {
      long amount = in.readVLong();
      if (amount == MoneyCodec.DIGITS_FOLLOW) {
        sums.decimals[kind] = sums.decimals[kind].add(new BigDecimal(in.readString()));
      } else {
        sums.add(kind, BitUtil.zigZagDecode(amount >>> 1));
      }
    }
  }

  /** The sums by currency, those that most activities report first. */
  List<MoneyTotal> totals() {
    List<MoneyTotal> totals = new ArrayList<>();
    byKey.forEach((bytes, sums) -> totals.add(sums.total(MoneyCodec.key(bytes).currency())));
    totals.sort(
        Comparator.comparingLong(MoneyTotal::activities)
            .reversed()
            .thenComparing(MoneyTotal::currency));
    return totals;
  }

  /** The sums by currency and year, in that order. */
  List<MoneyOfYear> byYear() {
    List<MoneyOfYear> years = new ArrayList<>();
    byKey.forEach((bytes, sums) -> years.add(sums.ofYear(MoneyCodec.key(bytes))));
    years.sort(Comparator.comparing(MoneyOfYear::currency).thenComparingInt(MoneyOfYear::year));
    return years;
  }
}
