package io.roomkeeper.console.hook;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Configures the filter chain of webhooks. Their senders sign each request, so there is
 * no sign-in, no session and no protection from cross-site request forgery.
 */
@Configuration(proxyBeanMethods = false)
class HookConfiguration {

	static final String JITSI = "/hooks/jitsi";

	@Bean
	@Order(2)
	SecurityFilterChain hookFilterChain() {
		return new DefaultSecurityFilterChain(PathPatternRequestMatcher.pathPattern(JITSI),
				new HeaderWriterFilter(List.of(new CacheControlHeadersWriter())));
	}

}
