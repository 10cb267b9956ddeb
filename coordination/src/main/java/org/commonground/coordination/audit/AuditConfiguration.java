package org.commonground.coordination.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;

/** Wires the trail. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  /** Work that a request leaves to another thread is done by the same person. */
  @Bean
  TaskDecorator sameActor() {
    return Actor::carried;
  }
}
