package io.roomkeeper.console.join;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Configures the filter chain of the join pages. They are public and have no session,
 * which rules out cross-site request forgery.
 */
@Configuration(proxyBeanMethods = false)
class JoinConfiguration {

	@Bean
	@Order(3)
	SecurityFilterChain joinFilterChain(HttpSecurity http) {
		return http.securityMatcher("/j/**", "/my/**", "/m/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.addFilterBefore(new JoinHeaders(), SecurityContextHolderFilter.class)
			.build();
	}

}
