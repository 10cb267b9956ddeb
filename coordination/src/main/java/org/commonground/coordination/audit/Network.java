package org.commonground.coordination.audit;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * From which network a request comes: enough to tell an office from elsewhere, too little to tell a
 * person. Entries stay for ever, so they never hold a whole address.
 */
public final class Network {
  private static final int KEPT_OF_SIX = 6;

  private Network() {}

  /**
   * The network of an address: {@code 192.0.2.0/24}, {@code 2001:db8:1::/48} or {@code this
   * machine}.
   *
   * @param address as the server got it, in digits; anything else gives {@code unknown}
   */
  public static String of(String address) {
    try {
      InetAddress parsed = InetAddress.ofLiteral(address);
      if (parsed.isLoopbackAddress()) {
        return "this machine";
      }
      byte[] bytes = parsed.getAddress();
      return parsed instanceof Inet4Address ? four(bytes) : six(bytes);
    } catch (IllegalArgumentException noAddress) {
      return "unknown";
    }
  }

  private static String four(byte[] address) {
    return "%d.%d.%d.0/24".formatted(address[0] & 0xff, address[1] & 0xff, address[2] & 0xff);
  }

  private static String six(byte[] address) {
    var text = new StringBuilder();
    for (int i = 0; i < KEPT_OF_SIX; i += 2) {
      int part = ((address[i] & 0xff) << 8) | (address[i + 1] & 0xff);
      text.append(HexFormat.of().toHexDigits((char) part).replaceFirst("^0{1,3}", "")).append(':');
    }
    return text + ":/48";
  }
}
