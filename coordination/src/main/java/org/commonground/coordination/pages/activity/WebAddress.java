package org.commonground.coordination.pages.activity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.commonground.coordination.pages.parts.Link;

/** Addresses that sources write: only those of the web become links. */
final class WebAddress {
  private WebAddress() {}

  /** A link to the address; words only when it is not one of the web. */
  static Link link(String label, String address) {
    return new Link(label, isWeb(address) ? address.strip() : "");
  }

  static boolean isWeb(String address) {
    try {
      var uri = new URI(address.strip().replace(" ", "%20"));
      String scheme = uri.getScheme();
      return scheme != null
          && uri.getHost() != null
          && (scheme.toLowerCase(Locale.ROOT).equals("http")
              || scheme.toLowerCase(Locale.ROOT).equals("https"));
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
