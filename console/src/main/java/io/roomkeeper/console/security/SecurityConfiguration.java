package io.roomkeeper.console.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import io.roomkeeper.access.DeviceNotes;
import io.roomkeeper.access.Standing;

/** The chain that guards the pages; scripts have a chain of their own before it. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/**
	 * Nothing but pages sets a policy of its own; whatever else is sent may load nothing.
	 */
	private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

	@Bean
	SecurityFilterChain pages(HttpSecurity http, DirectorySignIn directory, DeviceNotes notes, Standing standing,
			SignInTally tally, ObjectProvider<SecurityContextHolderStrategy> contexts) throws Exception {
		StandingFilter still = new StandingFilter(standing,
				contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy));
		return http.addFilterAfter(still, SecurityContextHolderFilter.class)
			.sessionManagement((sessions) -> sessions.addSessionAuthenticationStrategy(new DeviceCookie(notes)))
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers("/console.css", "/symbols.svg", "/logo.svg", "/aura/**")
						.permitAll())
			.authenticationManager(new ProviderManager(new TalliedSignIn(directory, tally)))
			.formLogin((form) -> form.loginPage("/login")
				.authenticationDetailsSource((HttpServletRequest request) -> SignInDetails.of(request))
				.failureHandler(backToSignIn()))
			.headers((headers) -> headers.frameOptions(FrameOptionsConfig::deny)
				.contentSecurityPolicy((policy) -> policy.policyDirectives(NOTHING))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader((policy) -> policy.policy("camera=(), microphone=(), geolocation=()")))
			.with(VaadinSecurityConfigurer.vaadin(),
					(vaadin) -> vaadin.loginView(LoginView.class, "/login?out")
						.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
			.build();
	}

	private static AuthenticationFailureHandler backToSignIn() {
		AuthenticationFailureHandler wrong = new SimpleUrlAuthenticationFailureHandler("/login?error");
		AuthenticationFailureHandler silent = new SimpleUrlAuthenticationFailureHandler("/login?directory");
		AuthenticationFailureHandler often = new SimpleUrlAuthenticationFailureHandler("/login?often");
		return (request, response, failure) -> (switch (failure) {
			case DirectorySilentException _ -> silent;
			case TooManyAttemptsException _ -> often;
			default -> wrong;
		}).onAuthenticationFailure(request, response, failure);
	}

}
