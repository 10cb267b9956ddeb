package org.commonground.coordination.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The browser of the machine. Tests are left out, or fail in CI, where there is none. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");
  private static final String LEFT_OUT =
      "left out: browser tests, because Chromium was not found; install it (Debian: apt-get install"
          + " chromium) or name it in CHROMIUM, then run ./commonground test again";

  public static Chromium start() {
    var found = find();
    if (found.isEmpty()) {
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError(LEFT_OUT);
      }
      System.err.println(LEFT_OUT);
    }
    Assumptions.assumeTrue(found.isPresent(), LEFT_OUT);
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(found.orElseThrow())
                    .setArgs(QUIET));
    return new Chromium(playwright, browser);
  }

  private static Optional<Path> find() {
    return Optional.ofNullable(System.getenv("CHROMIUM"))
        .map(Path::of)
        .or(() -> PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst());
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
