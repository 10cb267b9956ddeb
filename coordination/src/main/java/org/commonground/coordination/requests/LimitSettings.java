package org.commonground.coordination.requests;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one client may ask of the server. A request counts as one; one that sends something or
 * asks for a file counts as ten.
 *
 * @param body the longest body of a request
 * @param clientPerMinute requests a minute from one address; programs on this machine have no limit
 * @param clientBurst requests at once from one address before that pace holds
 * @param accountPerMinute requests a minute of one account, from wherever
 * @param accountBurst requests at once of one account before that pace holds
 */
@ConfigurationProperties(value = "commonground.limits", ignoreUnknownFields = false)
record LimitSettings(
    @DefaultValue("2MB") DataSize body,
    @DefaultValue("3000") int clientPerMinute,
    @DefaultValue("1000") int clientBurst,
    @DefaultValue("1200") int accountPerMinute,
    @DefaultValue("600") int accountBurst) {

  LimitSettings {
    if (clientPerMinute < 1 || clientBurst < 10 || accountPerMinute < 1 || accountBurst < 10) {
      throw new IllegalArgumentException(
          "commonground.limits: a pace is 1 or more a minute, and a burst 10 or more");
    }
  }
}
