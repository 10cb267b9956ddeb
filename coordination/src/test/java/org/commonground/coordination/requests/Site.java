package org.commonground.coordination.requests;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pages that links lead to, each kind of page some times.
 *
 * @param addresses of pages, in the order in which they were found
 */
record Site(List<String> addresses) {
  private static final int MOST_OF_A_KIND = 2;
  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)[\"#]");

  /** What ends the walk, and what takes long and is no page. */
  private static final Pattern NOT_READ =
      Pattern.compile("/sign-out.*|/assets/.*|/export.*|[^?]*\\.(pdf|docx|pptx|xlsx|csv)(\\?.*)?");

  /** Follows links from the first page and from these, with a cookie. */
  static Site walk(RawClient client, String cookie, List<String> others) throws IOException {
    Set<String> found = new LinkedHashSet<>(List.of("/"));
    found.addAll(others);
    Deque<String> waiting = new ArrayDeque<>(found);
    Map<String, Integer> kinds = new HashMap<>();
    while (!waiting.isEmpty()) {
      var links = LINK.matcher(client.get(waiting.remove(), "Cookie: " + cookie).body());
      while (links.find()) {
        String address = links.group(1).replace("&amp;", "&");
        boolean isWanted = !NOT_READ.matcher(address).matches();
        if (isWanted && kinds.merge(kind(address), 1, Integer::sum) <= MOST_OF_A_KIND) {
          if (found.add(address)) {
            waiting.add(address);
          }
        }
      }
    }
    return new Site(new ArrayList<>(found));
  }

  /** Addresses that differ in what they are about only. */
  private static String kind(String address) {
    URI uri = URI.create(address.replace("|", "%7C"));
    String first = uri.getRawQuery() == null ? "" : uri.getRawQuery().replaceFirst("=.*", "");
    return uri.getRawPath()
            .replaceAll(
                "(?<=/(activities|countries|themes|organisations|briefings|drafts)/)[^/.]+", "#")
        + '?'
        + first;
  }
}
