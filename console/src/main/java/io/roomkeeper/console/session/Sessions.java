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
 * The sessions of this console. People who have signed in have places of their own.
 * Sessions in which nobody has signed in yet have others, of which one address gets no
 * more than its share; where there is none left, the oldest of them ends. So somebody who
 * wants to sign in always reaches the page for it.
 */
@Component
@EnableConfigurationProperties(SessionProperties.class)
public class Sessions implements HttpSessionListener, SessionAuthenticationStrategy {

	private static final int BROWSER_LENGTH = 300;

	private final SessionProperties properties;

	private final Clock clock;

	/** In the order in which they began. */
	private final Set<LiveSession> live = new LinkedHashSet<>();

	Sessions(SessionProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	/** How many there are, with those in which nobody has signed in. */
	public int count() {
		synchronized (this.live) {
			return this.live.size();
		}
	}

	/** How many people may be signed in at a time. */
	public int most() {
		return this.properties.most();
	}

	/**
	 * The sessions of one person, the latest first.
	 * @param uid of the person
	 * @param current the session of whoever asks, which is marked; {@code null} for none
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
	 * Ends a session of that person; one of somebody else, or one that has ended, is left
	 * alone.
	 */
	public void end(String uid, String id) {
		sessions().stream()
			.filter((session) -> session.id().equals(id))
			.filter((session) -> session.signIn().filter((who) -> who.uid().equals(uid)).isPresent())
			.forEach(LiveSession::end);
	}

	/** Whether a session has lasted for as long as any may. */
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
	 * Gives the session of a person who has signed in a place and its full time.
	 * @throws NoPlaceException where as many are signed in as may be
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
				throw new NoPlaceException();
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
	 * A session as its owner sees it.
	 *
	 * @param id by which it can be ended; not what its cookie holds
	 * @param since when its owner signed in
	 * @param lastUsed when it was used last
	 * @param address where its browser was at sign-in
	 * @param browser what that calls itself; at most 300 characters, as it was sent
	 * @param current whether it is the one that asks
	 */
	public record OwnSession(String id, Instant since, Instant lastUsed, String address, String browser,
			boolean current) {

	}

}
