package io.roomkeeper.console.join;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinAnswer;
import io.roomkeeper.join.JoinAttempt;
import io.roomkeeper.join.JoinReply;
import io.roomkeeper.join.JoinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Asks what a visitor may see, and shows it. */
@Component
class JoinPages {

	private final JoinService join;

	private final CurrentActor actor;

	private final RoundedTime time = new RoundedTime();

	JoinPages(JoinService join, CurrentActor actor) {
		this.join = join;
		this.actor = actor;
	}

	/** Returns the visitor, if they have signed in. */
	Optional<Actor> actor() {
		return this.actor.isSignedIn() ? Optional.of(this.actor.get()) : Optional.empty();
	}

	/**
	 * Returns what a visitor may see. The duration does not tell whether there is
	 * something behind a number that needs a passcode.
	 */
	JoinReply reply(JoinAddress address, Optional<String> passcode, HttpServletRequest request) {
		JoinAttempt attempt = new JoinAttempt(passcode, AddressCookie.PROOF.in(request), actor(),
				request.getRemoteAddr());
		return this.time.of(() -> this.join.answer(address, attempt),
				(reply) -> reply.answer() instanceof JoinAnswer.PasscodeNeeded);
	}

	static String page(JoinAnswer answer, JoinAddress address, Model model, HttpServletResponse response) {
		model.addAttribute("path", address.path());
		return page(answer, model, response);
	}

	static String page(JoinAnswer answer, Model model, HttpServletResponse response) {
		return switch (answer) {
			case JoinAnswer.Nowhere() -> {
				response.setStatus(HttpStatus.NOT_FOUND.value());
				yield "join/nowhere";
			}
			case JoinAnswer.PasscodeNeeded(boolean wrong) -> {
				model.addAttribute("wrong", wrong);
				yield "join/passcode";
			}
			case JoinAnswer.TooManyAttempts(Duration retryAfter) -> {
				response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
				response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
				model.addAttribute("minutes", retryAfter.toMinutes());
				yield "join/throttled";
			}
			case JoinAnswer.SignInNeeded(String host) -> {
				model.addAttribute("host", isolated(host));
				yield "join/sign-in";
			}
			case JoinAnswer.OtherDomain(String host, var domains) -> {
				response.setStatus(HttpStatus.FORBIDDEN.value());
				model.addAttribute("host", isolated(host)).addAttribute("domains", domains.names());
				yield "join/other-domain";
			}
			case JoinAnswer.Closed(var reason, String host) -> {
				model.addAttribute("host", isolated(host))
					.addAttribute("reason", reason.name().toLowerCase(Locale.ROOT));
				yield "join/closed";
			}
			case JoinAnswer.Open(var room) -> {
				model.addAttribute("host", isolated(room.hostName()))
					.addAttribute("number", room.grouped())
					.addAttribute("scheduled", !room.personal());
				yield "join/open";
			}
		};
	}

	/** Returns the address of a page; empty if no number or link is written like this. */
	static Optional<JoinAddress> address(String kind, String rest) {
		String text = rest.startsWith("/") ? rest.substring(1) : rest;
		return switch (kind) {
			case "j" -> JoinAddress.number(text);
			case "my" -> JoinAddress.link(text);
			default -> JoinAddress.token(text);
		};
	}

	/**
	 * Returns the name in Unicode isolation marks, so that a right-to-left name does not
	 * reorder the sentence.
	 */
	static String isolated(String name) {
		return '\u2068' + name + '\u2069';
	}

}
