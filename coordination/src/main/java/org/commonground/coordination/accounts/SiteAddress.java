package org.commonground.coordination.accounts;

/**
 * The address of the register that a browser shows.
 *
 * @param host without port
 * @param origin scheme, host and port, as browsers write them
 */
public record SiteAddress(String host, String origin) {

  static SiteAddress of(String scheme, String host, int port) {
    boolean isUsual = port < 0 || port == ("https".equals(scheme) ? 443 : 80);
    return new SiteAddress(host, scheme + "://" + host + (isUsual ? "" : ":" + port));
  }
}
