package org.commonground.coordination.api;

import org.commonground.coordination.api.description.Description;
import org.commonground.coordination.api.routes.Interpreter;
import org.commonground.coordination.api.routes.JsonWriter;
import org.commonground.coordination.api.routes.RouteTable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the door for programs is. */
@Configuration(proxyBeanMethods = false)
class ApiSettings {

  /** Before the filter that makes tags from finished pages: answers have theirs beforehand. */
  @Bean
  FilterRegistrationBean<ApiEntry> door(
      RouteTable routes,
      Description description,
      Interpreter interpreter,
      Tags tags,
      JsonWriter json) {
    var door =
        new FilterRegistrationBean<>(new ApiEntry(routes, description, interpreter, tags, json));
    door.addUrlPatterns("/api/*");
    door.setOrder(0);
    return door;
  }
}
