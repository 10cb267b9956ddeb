package org.commonground.coordination;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.exchange.StarterPortfolio;
import org.commonground.coordination.exchange.StarterPortfolio.Wish;
import org.commonground.coordination.search.Search;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * {@code start [--port N] [--data DIR] [--empty]} and the options of {@link Exposure}: serves the
 * pages until it is told to stop.
 */
final class StartCommand implements Command {

  @Override
  public ExitCode run(List<String> words) {
    Set<String> options = new HashSet<>(Exposure.OPTIONS);
    options.add("--data");
    var arguments = Arguments.of(words, Set.of("--empty"), options).withoutOthers();
    var exposure = Exposure.of(arguments, System.getenv());
    checkFree(exposure);
    List<String> settings = new ArrayList<>(arguments.settings());
    settings.addAll(exposure.settings());
    var stopped = new CountDownLatch(1);
    var context = CommonGround.start(WebApplicationType.SERVLET, settings);
    context.addApplicationListener(event -> {
      if (event instanceof ContextClosedEvent) {
        stopped.countDown();
      }
    });
    var starter = context.getBean(StarterPortfolio.class);
    if (starter.loadAtFirstStart(arguments.has("--empty") ? Wish.NOT_WANTED : Wish.WANTED)) {
      context.getBean(Search.class).catchUp();
    }
    String address = exposure.home(portOf(context));
    System.out.println("Common Ground is ready at " + address);
    tellFirstAdministrator(context, address);
    waitFor(stopped);
    return ExitCode.DONE;
  }

  private static void tellFirstAdministrator(ApplicationContext context, String address) {
    context
        .getBean(Accounts.class)
        .firstAdministrator()
        .ifPresent(token ->
            System.out.printf(
                "There is no administrator yet; this link makes one, once: %s/join/%s%n",
                address, token));
  }

  /** Before anything else is started, so that the answer comes at once. */
  private static void checkFree(Exposure exposure) {
    InetAddress address = exposure.address();
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(
          new InetSocketAddress(
              address == null ? InetAddress.getLoopbackAddress() : address, exposure.port()));
    } catch (IOException e) {
      throw new CommandFailed(
          "Port %d cannot be used (%s); choose another with --port N, or --port 0 for any free one"
              .formatted(exposure.port(), e.getMessage()));
    }
  }

  private static int portOf(ConfigurableApplicationContext context) {
    return context instanceof WebServerApplicationContext web && web.getWebServer() != null
        ? web.getWebServer().getPort()
        : 0;
  }

  private static void waitFor(CountDownLatch stopped) {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
