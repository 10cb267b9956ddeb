package org.commonground.coordination.requests;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Opens the port without TLS that leads to the one with it; {@link TlsDoor} does the leading. */
@Component
@ConditionalOnWebApplication
final class RedirectingPort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private static final int TIMEOUT_MILLIS = 10_000;

  private final TlsSettings settings;
  private final ServerProperties server;

  RedirectingPort(TlsSettings settings, ServerProperties server) {
    this.settings = settings;
    this.server = server;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    if (settings.redirectPort() != null) {
      factory.addAdditionalConnectors(connector(settings.redirectPort()));
    }
  }

  private Connector connector(int port) {
    var connector = new Connector();
    connector.setPort(port);
    if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
      protocol.setAddress(server.getAddress());
      protocol.setConnectionTimeout(TIMEOUT_MILLIS);
    }
    return connector;
  }
}
