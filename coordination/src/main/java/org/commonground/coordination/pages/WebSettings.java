package org.commonground.coordination.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the web server treats pages. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {
  private final VisitResolver visits;

  WebSettings(VisitResolver visits) {
    this.visits = visits;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(visits);
  }

  /** A page that did not change since the last visit is not sent again; downloads are streamed. */
  @Bean
  ShallowEtagHeaderFilter entityTags() {
    var filter =
        new ShallowEtagHeaderFilter() {
          @Override
          protected boolean shouldNotFilter(HttpServletRequest request) {
            String path = request.getServletPath();
            return path.startsWith("/export") || path.startsWith("/assets/");
          }
        };
    // Weak, because the server compresses what it sends.
    filter.setWriteWeakETag(true);
    return filter;
  }
}
