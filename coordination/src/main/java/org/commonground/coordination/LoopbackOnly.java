package org.commonground.coordination;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Keeps the server to this machine unless what others send it is encrypted on its way. */
@Component
@ConditionalOnWebApplication
final class LoopbackOnly {

  LoopbackOnly(ServerProperties server, Environment settings) {
    InetAddress address = server.getAddress();
    boolean isEncrypted =
        (server.getSsl() != null && server.getSsl().getBundle() != null)
            || settings.getProperty("commonground.tls.by-proxy", Boolean.class, false);
    if (!isEncrypted && (address == null || !address.isLoopbackAddress())) {
      throw new CommandFailed(
          "server.address is %s, and passwords would travel readable; name --certificate and --key, or the --proxy that ends TLS, or leave the address at 127.0.0.1"
              .formatted(address == null ? "every address" : address.getHostAddress()));
    }
  }
}
