package io.roomkeeper.console.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;

import io.roomkeeper.access.DeviceNotes;
import io.roomkeeper.access.Standing;

/** The chain that guards the pages; scripts have a chain of their own before it. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain pages(HttpSecurity http, DirectorySignIn directory, DeviceNotes notes, Standing standing,
			SignInTally tally, Sessions limited, ObjectProvider<SecurityContextHolderStrategy> contexts)
			throws Exception {
		StandingFilter still = new StandingFilter(standing,
				contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy));
		return http.addFilterAfter(still, SecurityContextHolderFilter.class)
			.sessionManagement((sessions) -> sessions.addSessionAuthenticationStrategy(new DeviceCookie(notes))
				.addSessionAuthenticationStrategy(limited))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers("/console.css", "/symbols.svg", "/logo.svg", "/aura/**")
				.permitAll())
			.authenticationManager(new ProviderManager(new TalliedSignIn(directory, tally)))
			.formLogin((form) -> form.loginPage("/login")
				.authenticationDetailsSource((HttpServletRequest request) -> SignInDetails.of(request))
				.failureHandler(backToSignIn()))
			.headers((headers) -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
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
