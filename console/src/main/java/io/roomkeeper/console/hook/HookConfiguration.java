package io.roomkeeper.console.hook;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Configures the filter chain of webhooks: without sessions and sign-in, because their
 * senders sign each request.
 */
@Configuration(proxyBeanMethods = false)
class HookConfiguration {

	static final String JITSI = "/hooks/jitsi";

	@Bean
	@Order(2)
	SecurityFilterChain hookFilterChain(HttpSecurity http) {
		return http.securityMatcher(JITSI)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

}
