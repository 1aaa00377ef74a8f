package io.roomkeeper.console.security;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Counts the sessions of this console. Those in which nobody has signed in are given less
 * time, so that visitors at doors take no room from those who work.
 */
@Component
@EnableConfigurationProperties(SessionProperties.class)
public class Sessions implements HttpSessionListener, SessionAuthenticationStrategy {

	private final SessionProperties properties;

	private final AtomicInteger count = new AtomicInteger();

	Sessions(SessionProperties properties) {
		this.properties = properties;
	}

	/** How many there are. */
	public int count() {
		return this.count.get();
	}

	/** How many there may be. */
	public int most() {
		return this.properties.most();
	}

	boolean full() {
		return count() >= most();
	}

	@Override
	public void sessionCreated(HttpSessionEvent created) {
		this.count.incrementAndGet();
		int strangers = Math.toIntExact(this.properties.strangers().toSeconds());
		if (strangers < created.getSession().getMaxInactiveInterval()) {
			created.getSession().setMaxInactiveInterval(strangers);
		}
	}

	@Override
	public void sessionDestroyed(HttpSessionEvent ended) {
		this.count.decrementAndGet();
	}

	/** Gives the session of whoever has signed in its full time. */
	@Override
	public void onAuthentication(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
		request.getSession().setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
	}

}
