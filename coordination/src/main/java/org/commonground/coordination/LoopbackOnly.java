package org.commonground.coordination;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Keeps the server to this machine: without accounts, whoever reaches it can read all it shows. */
@Component
@ConditionalOnWebApplication
final class LoopbackOnly {

  LoopbackOnly(ServerProperties server) {
    InetAddress address = server.getAddress();
    if (address == null || !address.isLoopbackAddress()) {
      throw new CommandFailed(
          "server.address is %s, but the server listens on this machine only; leave it at 127.0.0.1"
              .formatted(address == null ? "every address" : address.getHostAddress()));
    }
  }
}
