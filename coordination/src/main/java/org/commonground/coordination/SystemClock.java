package org.commonground.coordination;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where the machine's time comes in; everybody else is handed this clock. */
@Configuration(proxyBeanMethods = false)
class SystemClock {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
