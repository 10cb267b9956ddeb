package org.commonground.coordination.operations;

import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetAddress;
import java.util.List;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where figures are kept, and the port where they are when they have one of their own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
class MetricsConfiguration {

  @Bean
  JvmGcMetrics collections() {
    return new JvmGcMetrics();
  }

  @Bean
  PrometheusMeterRegistry meters(JvmGcMetrics collections) {
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    List.of(
            collections,
            new JvmMemoryMetrics(),
            new JvmThreadMetrics(),
            new ClassLoaderMetrics(),
            new ProcessorMetrics(),
            new FileDescriptorMetrics(),
            new UptimeMetrics())
        .forEach(each -> each.bindTo(registry));
    return registry;
  }

  @Bean
  @ConditionalOnWebApplication
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> portOfFigures(
      MetricsSettings settings) {
    return factory -> {
      if (settings.port() != null) {
        factory.addAdditionalConnectors(connector(settings.port(), settings.address()));
      }
    };
  }

  private static Connector connector(int port, InetAddress address) {
    var connector = new Connector();
    connector.setPort(port);
    if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
      protocol.setAddress(address);
    }
    return connector;
  }
}
