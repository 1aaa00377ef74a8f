package io.roomkeeper.console.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import io.roomkeeper.access.ClientNetwork;
import io.roomkeeper.console.session.LiveSession.SignIn;

/**
 * The sessions of this console. Signed-in users and anonymous sessions have separate
 * limits, and each IP address has a limit of anonymous sessions. Above a limit, the
 * oldest anonymous session ends, so that the sign-in page is always reachable.
 */
@Component
@EnableConfigurationProperties(SessionProperties.class)
public class Sessions implements HttpSessionListener, SessionAuthenticationStrategy {

	private static final int BROWSER_LENGTH = 300;

	private final SessionProperties properties;

	private final Clock clock;

	/** The active sessions, oldest first. */
	private final Set<LiveSession> live = new LinkedHashSet<>();

	Sessions(SessionProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	/** Returns the number of sessions, including anonymous ones. */
	public int count() {
		synchronized (this.live) {
			return this.live.size();
		}
	}

	/** Returns the maximum number of signed-in users at a time. */
	public int most() {
		return this.properties.most();
	}

	/**
	 * Returns the sessions of one user, latest first.
	 * @param current the session of the request, which is marked; {@code null} for none
	 */
	public List<OwnSession> of(String uid, @Nullable HttpSession current) {
		Optional<LiveSession> asking = LiveSession.of(current);
		return sessions().stream()
			.flatMap((session) -> session.signIn()
				.filter((who) -> who.uid().equals(uid))
				.map((who) -> new OwnSession(session.id(), who.at(), session.lastUsed(), who.address(), who.browser(),
						asking.filter(session::equals).isPresent()))
				.stream())
			.sorted(Comparator.comparing(OwnSession::since).reversed())
			.toList();
	}

	/**
	 * Ends a session of a user. Does nothing if the session belongs to another user or
	 * has ended.
	 */
	public void end(String uid, String id) {
		sessions().stream()
			.filter((session) -> session.id().equals(id))
			.filter((session) -> session.signIn().filter((who) -> who.uid().equals(uid)).isPresent())
			.forEach(LiveSession::end);
	}

	/** Returns whether a session has reached its maximum lifetime. */
	boolean isOver(@Nullable HttpSession session) {
		return LiveSession.of(session)
			.flatMap(LiveSession::signIn)
			.filter((who) -> !who.at().plus(this.properties.lifetime()).isAfter(this.clock.instant()))
			.isPresent();
	}

	@Override
	public void sessionCreated(HttpSessionEvent created) {
		HttpSession session = created.getSession();
		int idle = Math.toIntExact(this.properties.strangers().toSeconds());
		if (idle < session.getMaxInactiveInterval()) {
			session.setMaxInactiveInterval(idle);
		}
		LiveSession begun = new LiveSession(session, ClientNetwork.of(address()));
		LiveSession gone;
		synchronized (this.live) {
			gone = givesWayTo(begun);
			this.live.add(begun);
		}
		if (gone != null) {
			gone.end();
		}
	}

	@Override
	public void sessionDestroyed(HttpSessionEvent ended) {
		LiveSession.of(ended.getSession()).ifPresent((session) -> {
			synchronized (this.live) {
				this.live.remove(session);
			}
		});
	}

	/**
	 * Registers the session of a user who has signed in, and sets its lifetime.
	 * @throws SessionLimitException if the limit of signed-in users is reached
	 */
	@Override
	public void onAuthentication(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession();
		LiveSession begun = LiveSession.of(session).orElseThrow();
		String browser = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
		SignIn who = new SignIn(signedIn.getName(), this.clock.instant(), request.getRemoteAddr(),
				browser.substring(0, Math.min(browser.length(), BROWSER_LENGTH)));
		synchronized (this.live) {
			long others = this.live.stream().filter((one) -> one != begun && one.signIn().isPresent()).count();
			if (others >= most()) {
				throw new SessionLimitException();
			}
			begun.signedIn(who);
		}
		session.setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
	}

	private @Nullable LiveSession givesWayTo(LiveSession begun) {
		List<LiveSession> strangers = this.live.stream().filter((one) -> one.signIn().isEmpty()).toList();
		List<LiveSession> neighbours = strangers.stream()
			.filter((one) -> one.address().equals(begun.address()))
			.toList();
		if (neighbours.size() >= this.properties.strangersPerAddress()) {
			return neighbours.getFirst();
		}
		return (strangers.size() >= this.properties.strangersMost()) ? strangers.getFirst() : null;
	}

	private List<LiveSession> sessions() {
		synchronized (this.live) {
			return List.copyOf(this.live);
		}
	}

	private static String address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? request.getRequest().getRemoteAddr() : "";
	}

	/**
	 * A session as its user sees it.
	 *
	 * @param id the ID with which it can be ended; not the value of its cookie
	 * @param since when the user signed in
	 * @param address the IP address of the browser at sign-in
	 * @param browser the user agent as it was sent, at most 300 characters
	 * @param current whether it is the session of the request
	 */
	public record OwnSession(String id, Instant since, Instant lastUsed, String address, String browser,
			boolean current) {

	}

}
