package org.commonground.coordination.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a page has to be so that everybody can use it. */
public final class PageChecks {
  private static final List<String> AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final String WIDER =
      """
      document.documentElement.scrollWidth <= document.documentElement.clientWidth ? "" :
        [...document.querySelectorAll("body *")].filter(it => {
          const box = it.getBoundingClientRect();
          return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1);
        }).slice(-3).map(it => it.outerHTML.slice(0, 200)).join(" and ")
      """;

  private static final int PHONE = 360;

  private PageChecks() {}

  /** Fails where somebody could not use the page, on a large screen or a telephone. */
  public static void pass(Page page, String what) {
    page.setViewportSize(1280, 900);
    assertThat(page.locator("h1").count()).as(what).isEqualTo(1);
    assertThat(violations(page)).as(what).isEmpty();
    page.setViewportSize(PHONE, 740);
    assertThat(wider(page)).as("%s is wider than a phone", what).isEmpty();
    page.setViewportSize(1280, 900);
  }

  /** Rules of WCAG 2.2 AA that it breaks, as it stands in the browser now. */
  public static List<String> violations(Page page) {
    return violations(new AxeBuilder(page).withTags(AA));
  }

  /** What follows from colours; nothing else differs between light and dark. */
  public static List<String> hardToRead(Page page) {
    return violations(new AxeBuilder(page).withRules(List.of("color-contrast")));
  }

  /** What makes it scroll sideways; empty when it does not. */
  public static String wider(Page page) {
    return (String) page.evaluate(WIDER);
  }

  /** Legacy means: without a page of its own for each answer, which only frames would need. */
  private static List<String> violations(AxeBuilder axe) {
    return axe.setLegacyMode(true).analyze().getViolations().stream()
        .map(it -> it.getId() + ": " + it.getHelp() + " " + it.getNodes().getFirst().getHtml())
        .toList();
  }
}
