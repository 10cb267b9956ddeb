package org.commonground.coordination.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Writes amounts into a document as {@link MoneyTally} reads them: for each currency and year the
 * length of the key, the key, and four amounts, each a number of hundredths or, where that is not
 * exact, its digits.
 */
final class MoneyCodec {
  /** In place of a number of hundredths: digits follow. */
  static final long DIGITS_FOLLOW = 1;

  /** Sums of so small amounts do not overflow before they are looked at. */
  private static final BigDecimal LARGEST_AS_HUNDREDTHS = new BigDecimal("1e13");

  private static final int YEAR_BYTES = 2;

  private MoneyCodec() {}

  static BytesRef write(Map<ReportedMoney.Key, ReportedMoney.Amounts> amounts) {
    try {
      var out = new ByteBuffersDataOutput();
      for (var entry : amounts.entrySet()) {
        byte[] currency = entry.getKey().currency().getBytes(StandardCharsets.UTF_8);
        out.writeByte((byte) (currency.length + YEAR_BYTES));
        out.writeShort((short) entry.getKey().year());
        out.writeBytes(currency, currency.length);
        for (BigDecimal amount : entry.getValue().kinds()) {
          write(amount, out);
        }
      }
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReportedMoney.Key key(BytesRef key) {
    int year = (key.bytes[key.offset] & 0xff) | (key.bytes[key.offset + 1] & 0xff) << 8;
    String currency =
        new String(
            key.bytes, key.offset + YEAR_BYTES, key.length - YEAR_BYTES, StandardCharsets.UTF_8);
    return new ReportedMoney.Key(currency, year);
  }

  private static void write(BigDecimal amount, ByteBuffersDataOutput out) throws IOException {
    var plain = amount.stripTrailingZeros();
    if (plain.scale() <= 2 && plain.abs().compareTo(LARGEST_AS_HUNDREDTHS) < 0) {
      out.writeVLong(BitUtil.zigZagEncode(plain.movePointRight(2).longValueExact()) << 1);
    } else {
      out.writeVLong(DIGITS_FOLLOW);
      out.writeString(amount.toPlainString());
    }
  }
}
