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
 * The chain that guards join pages: open to anybody, and without a session, so there is
 * nothing that a foreign page could act with.
 */
@Configuration(proxyBeanMethods = false)
class JoinConfiguration {

	@Bean
	@Order(3)
	SecurityFilterChain joinFilterChain(HttpSecurity http) {
		return http.securityMatcher("/j/**", "/my/**")
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
