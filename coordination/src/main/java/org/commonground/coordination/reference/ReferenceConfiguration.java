package org.commonground.coordination.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the reference lists to the other capabilities. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

  @Bean
  Reference reference() {
    return Reference.load();
  }

  @Bean
  Countries countries(Reference reference) {
    return reference.countries();
  }

  @Bean
  Regions regions(Reference reference) {
    return reference.regions();
  }

  @Bean
  Themes themes(Reference reference) {
    return reference.themes();
  }

  @Bean
  ThemeCodelist themeCodelist(Themes themes) {
    return new ThemeCodelist(themes);
  }

  @Bean
  Classifications classifications(Reference reference) {
    return reference.classifications();
  }

  @Bean
  KnownOrganisations knownOrganisations(Reference reference) {
    return reference.organisations();
  }
}
