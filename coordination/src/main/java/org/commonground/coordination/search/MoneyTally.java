package org.commonground.coordination.search;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
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
 * <p>Hot path: every document that matches passes here. Sums are kept as two halves of one number
 * of 128 bits, counting the smallest decimal, and one buffer is reused for the key. Measured by
 * {@code SearchBenchmark}; the tests add decimals.
 */
final class MoneyTally {
  private static final int KINDS = 6;
  private static final int USUAL_DECIMALS = 2;

  private static final long[] UNITS = units();

  private final Map<BytesRef, Sums> byKey = new HashMap<>();
  private final BytesRef key = new BytesRef();
  private final ByteArrayDataInput in = new ByteArrayDataInput();

  private static final class Sums {
    private final long[] high = new long[KINDS];
    private final long[] low = new long[KINDS];
    private final BigDecimal[] others = new BigDecimal[KINDS];
    private final long[] activities = new long[1];

    Sums() {
      Arrays.fill(others, BigDecimal.ZERO);
    }

    void add(int kind, long digits, int decimals) {
      long unit = UNITS[decimals];
      long product = digits * unit;
      long sum = low[kind] + product;
      long carry = Long.compareUnsigned(sum, product) < 0 ? 1 : 0;
      low[kind] = sum;
      high[kind] += Math.multiplyHigh(digits, unit) + carry;
    }

    BigDecimal sum(int kind) {
      var bytes = ByteBuffer.allocate(2 * Long.BYTES).putLong(high[kind]).putLong(low[kind]);
      var exact = new BigDecimal(new BigInteger(bytes.array()), MoneyCodec.MOST_DECIMALS);
      BigDecimal sum = others[kind].add(exact).stripTrailingZeros();
      return sum.scale() < USUAL_DECIMALS ? sum.setScale(USUAL_DECIMALS) : sum;
    }

    MoneyTotal total(String currency) {
      return new MoneyTotal(
          currency, sum(0), sum(1), sum(2), sum(3), sum(4), sum(5).longValue(), activities[0]);
    }

    MoneyOfYear ofYear(ReportedMoney.Key key) {
      return new MoneyOfYear(
          key.currency(), key.year(), sum(0), sum(1), sum(2), sum(3), sum(4), sum(5).longValue());
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
    int present = in.readByte();
    for (int kind = 0; kind < KINDS; kind++) {
      if ((present & 1 << kind) != 0) {
        byte decimals = in.readByte();
        if (decimals == MoneyCodec.TEXT) {
          sums.others[kind] = sums.others[kind].add(new BigDecimal(in.readString()));
        } else {
          sums.add(kind, BitUtil.zigZagDecode(in.readVLong()), decimals);
        }
      }
    }
  }

  /** For each number of decimals, how many of the smallest unit one of its units is. */
  private static long[] units() {
    var units = new long[MoneyCodec.MOST_DECIMALS + 1];
    units[MoneyCodec.MOST_DECIMALS] = 1;
    for (int decimals = MoneyCodec.MOST_DECIMALS - 1; decimals >= 0; decimals--) {
      units[decimals] = units[decimals + 1] * 10;
    }
    return units;
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
