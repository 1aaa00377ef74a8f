package io.roomkeeper.console.server;

import java.util.Map;

import org.springframework.context.ApplicationContext;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Begins filter chains that contain only what they ask for. Spring's own bean begins with
 * what pages with a sign-in form need. It also looks for customizers of each part among
 * all beans, for which the first request would wait.
 */
public final class BareSecurity {

	private BareSecurity() {
	}

	/**
	 * Begins a chain without protection from cross-site request forgery, saved requests,
	 * headers or a sign-out.
	 * @param parts completes the parts of the chain
	 */
	public static HttpSecurity begin(ApplicationContext context, ObjectPostProcessor<Object> parts) {
		HttpSecurity http = new HttpSecurity(parts, new AuthenticationManagerBuilder(parts),
				Map.of(ApplicationContext.class, context, PathPatternRequestMatcher.Builder.class,
						PathPatternRequestMatcher.withDefaults()));
		return http.addFilter(new WebAsyncManagerIntegrationFilter());
	}

}
