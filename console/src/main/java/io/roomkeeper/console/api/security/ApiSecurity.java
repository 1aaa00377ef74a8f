package io.roomkeeper.console.api.security;

import io.roomkeeper.audit.AccessTrail;
import io.roomkeeper.console.api.MachinePaths;
import io.roomkeeper.console.api.OpenApiConfiguration;
import io.roomkeeper.console.api.ProblemHandler;
import io.roomkeeper.console.api.RequestGuard;
import io.roomkeeper.token.Tokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Guards the API. It accepts only tokens, no sessions and no cookies, which rules out
 * cross-site request forgery.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

	@Bean
	@Order(1)
	SecurityFilterChain apiFilterChain(HttpSecurity http, Tokens tokens, ProblemHandler answer, AccessTrail trail,
			ObjectProvider<SecurityContextHolderStrategy> contexts) {
		http.securityMatcher(MachinePaths.API)
			.authorizeHttpRequests((requests) -> requests.requestMatchers(OpenApiConfiguration.PATH)
				.permitAll()
				.anyRequest()
				.authenticated());
		return bearerOnly(http, tokens, answer, new BearerChallenge(answer, trail), contexts);
	}

	@Bean
	@Order(2)
	SecurityFilterChain actuatorFilterChain(HttpSecurity http, Tokens tokens, ProblemHandler answer, AccessTrail trail,
			ObjectProvider<SecurityContextHolderStrategy> contexts) {
		http.securityMatcher(MachinePaths.ACTUATOR)
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health/**")
				.permitAll()
				.requestMatchers("/actuator/prometheus")
				.hasAnyRole("ADMIN", "METRICS")
				.anyRequest()
				.hasRole("ADMIN"));
		return bearerOnly(http, tokens, answer, new BearerChallenge(answer, trail), contexts);
	}

	private static SecurityFilterChain bearerOnly(HttpSecurity http, Tokens tokens, ProblemHandler answer,
			BearerChallenge challenge, ObjectProvider<SecurityContextHolderStrategy> contexts) {
		return http.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((headers) -> headers.defaultsDisabled()
				.cacheControl(Customizer.withDefaults())
				.contentTypeOptions(Customizer.withDefaults()))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.exceptionHandling(
					(failures) -> failures.authenticationEntryPoint(challenge).accessDeniedHandler(challenge))
			.addFilterAfter(new RequestGuard(answer), HeaderWriterFilter.class)
			.addFilterBefore(
					new BearerTokenFilter(tokens, challenge,
							contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy)),
					AnonymousAuthenticationFilter.class)
			.build();
	}

	/** Answers requests that the firewall rejects before any filter chain. */
	@Bean
	RequestRejectedHandler requestRejectedHandler(ProblemHandler answer) {
		HttpStatusRequestRejectedHandler pages = new HttpStatusRequestRejectedHandler();
		return (request, response, rejected) -> {
			if (MachinePaths.has(request)) {
				answer.send(request, response, rejected);
			}
			else {
				pages.handle(request, response, rejected);
			}
		};
	}

}
