package io.roomkeeper.console.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.session.SessionCsrfTokens;
import io.roomkeeper.console.session.SessionEnd;
import io.roomkeeper.console.session.SessionLimitException;
import io.roomkeeper.console.session.Sessions;
import io.roomkeeper.signin.AccountStatusChecker;
import io.roomkeeper.signin.KnownDevices;
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
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Configures the filter chain of the pages. The API has its own chain with higher
 * precedence.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain pages(HttpSecurity http, DirectorySignIn directory, KnownDevices knownDevices,
			AccountStatusChecker accountStatus, SignInCounts counts, SignInNotes signIns, AccessTrail trail,
			Sessions limited, ConsoleCookies cookies, RequestUtil vaadinRequests, RequestCache returnAddress,
			ObjectProvider<SecurityContextHolderStrategy> contexts) throws Exception {
		AccountStatusFilter statusFilter = new AccountStatusFilter(accountStatus,
				contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy));
		return http.addFilterBefore(new SessionEnd(limited), SecurityContextHolderFilter.class)
			.addFilterAfter(statusFilter, SecurityContextHolderFilter.class)
			.sessionManagement((sessions) -> sessions.addSessionAuthenticationStrategy(limited)
				.addSessionAuthenticationStrategy(new DeviceCookie(knownDevices, cookies))
				.addSessionAuthenticationStrategy(signIns))
			.requestCache((cache) -> cache.requestCache(returnAddress))
			.csrf((csrf) -> csrf.csrfTokenRepository(new SessionCsrfTokens())
				.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
			.exceptionHandling((failures) -> failures.accessDeniedHandler(new ForgeryRefused(trail)))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers("/console.css", "/symbols.svg", "/logo.svg", "/visit.js", "/aura/**")
				.permitAll())
			.authenticationManager(new ProviderManager(new CountedSignIn(directory, counts)))
			.formLogin((form) -> form.loginPage("/login")
				.authenticationDetailsSource((HttpServletRequest request) -> SignInDetails.of(request, cookies))
				.failureHandler(backToSignIn(signIns)))
			.headers((headers) -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
			.with(VaadinSecurityConfigurer.vaadin(), (vaadin) -> vaadin.loginView(LoginView.class, "/login?out")
				// Vaadin's CSRF configuration would exempt the sign-in page.
				.enableCsrfConfiguration(false)
				.enableRequestCacheConfiguration(false)
				.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
			.build();
	}

	@Bean
	RequestCache returnAddress(ConsoleCookies cookies, RequestUtil vaadinRequests) {
		return new ReturnAddress(cookies, vaadinRequests::isFrameworkInternalRequest);
	}

	/**
	 * Redirects to the sign-in page with the reason in the URL. Typed values are not
	 * kept.
	 */
	private static AuthenticationFailureHandler backToSignIn(SignInNotes signIns) {
		RedirectStrategy redirect = new DefaultRedirectStrategy();
		return (request, response, failure) -> {
			if (failure instanceof SessionLimitException) {
				signIns.failed(String.valueOf(request.getParameter("username")), request.getRemoteAddr(), failure);
			}
			redirect.sendRedirect(request, response, "/login?" + switch (failure) {
				case DirectorySilentException _ -> "directory";
				case TooManyAttemptsException _ -> "often";
				case SessionLimitException _ -> "full";
				default -> "error";
			});
		};
	}

}
