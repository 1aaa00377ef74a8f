package io.roomkeeper.console.join;

import java.net.URI;
import java.util.stream.Stream;

import io.roomkeeper.console.server.BareSecurity;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinAliases;
import io.roomkeeper.service.MeetingServices;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Configures the filter chain of the join pages, and the paths of a former system that
 * lead to them. The pages are public and start no session. They recognise who has signed
 * in to the console. Their forms change nothing on behalf of that person, which rules out
 * cross-site request forgery.
 */
@Configuration(proxyBeanMethods = false)
class JoinConfiguration {

	/** The parameter with which a page asks the visitor to sign in and come back. */
	private static final String SIGN_IN = "sign-in";

	@Bean
	@Order(3)
	SecurityFilterChain joinFilterChain(ApplicationContext context, ObjectPostProcessor<Object> parts,
			JoinAliases aliases, RequestCache returnAddress, MeetingServices services) {
		return BareSecurity.begin(context, parts)
			.securityMatcher(Stream
				.concat(Stream.of("/j", "/j/**", "/my/**", "/m/**"),
						aliases.all().stream().map(JoinAliases.Alias::pattern))
				.toArray(String[]::new))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(JoinConfiguration::wantsToSignIn)
				.authenticated()
				.anyRequest()
				.permitAll())
			.exceptionHandling(
					(failures) -> failures.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
			.requestCache((cache) -> cache.requestCache(returnAddress))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
			.securityContext((kept) -> kept.securityContextRepository(new HttpSessionSecurityContextRepository()))
			.anonymous(Customizer.withDefaults())
			.servletApi(Customizer.withDefaults())
			.addFilterBefore(new JoinHeaders(services.origins()), SecurityContextHolderFilter.class)
			.build();
	}

	private static boolean wantsToSignIn(HttpServletRequest request) {
		return request.getParameter(SIGN_IN) != null;
	}

	@Bean
	RouterFunction<ServerResponse> formerPaths(JoinAliases aliases) {
		RouterFunctions.Builder routes = RouterFunctions.route();
		routes.GET("/my", (_) -> ServerResponse.seeOther(URI.create("/j")).build());
		aliases.all()
			.forEach((alias) -> routes.GET(alias.pattern(),
					(request) -> ServerResponse.seeOther(URI.create(
							alias.address(request.pathVariable(alias.variable())).map(JoinAddress::path).orElse("/j")))
						.build()));
		return routes.build();
	}

}
