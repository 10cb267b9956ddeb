package org.commonground.coordination.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What everybody needs of a page, looked at in a browser. */
final class Inspection {
  private static final List<String> AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int PHONE = 360;

  /** What makes the page scroll sideways; empty when it does not. */
  private static final String WIDER =
      """
      document.documentElement.scrollWidth <= document.documentElement.clientWidth ? "" :
        [...document.querySelectorAll("body *")].filter(it => {
          const box = it.getBoundingClientRect();
          return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1);
        }).slice(-3).map(it => it.outerHTML.slice(0, 200)).join(" and ")
      """;

  private Inspection() {}

  /** Fails where somebody could not use the page, on a large screen or a telephone. */
  static void pass(Page page, String what) {
    page.setViewportSize(1280, 900);
    assertThat(page.locator("h1").count()).as(what).isEqualTo(1);
    assertThat(violations(page)).as(what).isEmpty();
    page.setViewportSize(PHONE, 740);
    assertThat(page.evaluate(WIDER)).as("%s is wider than a phone", what).isEqualTo("");
    page.setViewportSize(1280, 900);
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .withTags(AA).setLegacyMode(true).analyze().getViolations().stream()
            .map(it -> it.getId() + ": " + it.getHelp() + " " + it.getNodes().getFirst().getHtml())
            .toList();
  }
}
