package org.commonground.coordination.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Writes amounts into a document as {@link MoneyTally} reads them: for each currency and year the
 * length of the key, the key, a bit for each kind that is not zero, and those amounts: how many
 * decimals and all digits as a number or, where that is too large, as text.
 */
final class MoneyCodec {
  /** In place of the number of decimals: the amount is written as text. */
  static final byte TEXT = -1;

  /** Sources compute amounts, and write all the decimals that come out. */
  static final int MOST_DECIMALS = 12;

  private static final BigInteger LARGEST_NUMBER = BigInteger.TWO.pow(53);

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
        write(entry.getValue().kinds(), out);
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

  private static void write(List<BigDecimal> kinds, ByteBuffersDataOutput out) throws IOException {
    int present = 0;
    for (int kind = 0; kind < kinds.size(); kind++) {
      present |= kinds.get(kind).signum() == 0 ? 0 : 1 << kind;
    }
    out.writeByte((byte) present);
    for (BigDecimal amount : kinds) {
      if (amount.signum() != 0) {
        write(amount, out);
      }
    }
  }

  private static void write(BigDecimal amount, ByteBuffersDataOutput out) throws IOException {
    BigDecimal plain = amount.scale() < 0 ? amount.setScale(0) : amount;
    if (plain.scale() <= MOST_DECIMALS
        && plain.unscaledValue().abs().compareTo(LARGEST_NUMBER) < 0) {
      out.writeByte((byte) plain.scale());
      out.writeVLong(BitUtil.zigZagEncode(plain.unscaledValue().longValueExact()));
    } else {
      out.writeByte(TEXT);
      out.writeString(plain.toPlainString());
    }
  }
}
