package io.roomkeeper.console.api.security;

import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.api.MachinePaths;
import io.roomkeeper.console.api.OpenApiConfiguration;
import io.roomkeeper.console.api.ProblemHandler;
import io.roomkeeper.console.api.RequestGuard;
import io.roomkeeper.console.server.BareSecurity;
import io.roomkeeper.token.Tokens;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Guards the API and the actuator with one filter chain. They accept only tokens, no
 * sessions and no cookies, which rules out cross-site request forgery.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

	@Bean
	@Order(1)
	SecurityFilterChain machineFilterChain(ApplicationContext context, ObjectPostProcessor<Object> parts, Tokens tokens,
			ProblemHandler answer, AccessTrail trail) {
		BearerChallenge challenge = new BearerChallenge(answer, trail);
		TokenIntrospection introspection = new TokenIntrospection(tokens);
		return BareSecurity.begin(context, parts)
			.securityMatcher(MachinePaths.API, MachinePaths.ACTUATOR)
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(OpenApiConfiguration.PATH, "/actuator/health/**")
						.permitAll()
						.requestMatchers("/actuator/prometheus")
						.hasAnyRole("ADMIN", "METRICS")
						.requestMatchers(MachinePaths.ACTUATOR)
						.hasRole("ADMIN")
						.anyRequest()
						.authenticated())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((headers) -> headers.defaultsDisabled()
				.cacheControl(Customizer.withDefaults())
				.contentTypeOptions(Customizer.withDefaults()))
			.securityContext(Customizer.withDefaults())
			.anonymous(Customizer.withDefaults())
			.servletApi(Customizer.withDefaults())
			.exceptionHandling(
					(failures) -> failures.authenticationEntryPoint(challenge).accessDeniedHandler(challenge))
			.oauth2ResourceServer((server) -> server.bearerTokenResolver(introspection)
				.authenticationEntryPoint(challenge)
				.accessDeniedHandler(challenge)
				.opaqueToken((opaque) -> opaque.introspector(introspection)
					.authenticationConverter(TokenIntrospection::authentication)))
			.addFilterAfter(new RequestGuard(answer), HeaderWriterFilter.class)
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
