package io.roomkeeper.console.join;

import java.net.URI;
import java.security.Principal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinAnswer;
import io.roomkeeper.join.JoinAttempt;
import io.roomkeeper.join.JoinService;
import io.roomkeeper.service.MeetingService;
import io.roomkeeper.service.MeetingServices;
import io.roomkeeper.service.Participant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves the join pages of numbers, personal links and meetings. {@code ?pwd=} contains
 * the passcode; a right one is dropped from the address. Opening a page starts nothing,
 * because programs that check mails open links too.
 */
@Controller
class JoinController {

	private final JoinService join;

	private final MeetingServices services;

	JoinController(JoinService join, MeetingServices services) {
		this.join = join;
		this.services = services;
	}

	/** Shows the box for a number, or leads to the number that was typed in it. */
	@GetMapping({ "/j", "/j/" })
	String typed(@RequestParam Optional<String> number, Model model) {
		return number.flatMap(JoinAddress::typed).map((address) -> "redirect:" + address.path()).orElseGet(() -> {
			model.addAttribute("wrong", number.filter((text) -> !text.isBlank()).isPresent());
			return "join/number";
		});
	}

	@GetMapping("/{kind:j|my|m}/{*text}")
	String open(@PathVariable String kind, @PathVariable String text, @RequestParam Optional<String> pwd, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		Optional<JoinAddress> address = address(kind, text);
		return address.isEmpty() ? page(new JoinAnswer.Nowhere(), model, response)
				: answer(address.get(), pwd, model, request, response);
	}

	/** Takes the passcode that a visitor entered. */
	@PostMapping(path = "/{kind:j|my|m}/{*text}", params = "passcode")
	String enter(@PathVariable String kind, @PathVariable String text, @RequestParam String passcode, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return open(kind, text, Optional.of(passcode), model, request, response);
	}

	/** Hands a visitor over to the meeting service. */
	@PostMapping(path = "/{kind:j|my|m}/{*text}", params = "!passcode")
	String handOver(@PathVariable String kind, @PathVariable String text, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<JoinAddress> address = address(kind, text);
		if (address.isEmpty()) {
			return page(new JoinAnswer.Nowhere(), model, response);
		}
		JoinAnswer answer = this.join.answer(address.get(), attempt(request, Optional.empty()));
		if (answer instanceof JoinAnswer.Open(var room, String _)) {
			Optional<MeetingService> service = this.services.of(room.host());
			if (service.isPresent()) {
				URI target = service.get().address(room.place(), new Participant("guest", "", false));
				response.setStatus(HttpStatus.SEE_OTHER.value());
				return "redirect:" + target.toASCIIString();
			}
		}
		return page(answer, address.get(), model, response);
	}

	private String answer(JoinAddress address, Optional<String> passcode, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		JoinAnswer answer = this.join.answer(address, attempt(request, passcode));
		boolean shown = answer instanceof JoinAnswer.PasscodeNeeded || answer instanceof JoinAnswer.TooManyAttempts
				|| answer instanceof JoinAnswer.Nowhere;
		if (shown || passcode.isEmpty()) {
			return page(answer, address, model, response);
		}
		this.join.proof(address).ifPresent((proof) -> ProofCookie.add(request, response, address, proof));
		return "redirect:" + address.path();
	}

	private static JoinAttempt attempt(HttpServletRequest request, Optional<String> passcode) {
		return new JoinAttempt(passcode, ProofCookie.in(request),
				Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName), request.getRemoteAddr());
	}

	private String page(JoinAnswer answer, JoinAddress address, Model model, HttpServletResponse response) {
		model.addAttribute("path", address.path());
		return page(answer, model, response);
	}

	private String page(JoinAnswer answer, Model model, HttpServletResponse response) {
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
			case JoinAnswer.Closed(var reason, String host) -> {
				model.addAttribute("host", isolated(host))
					.addAttribute("reason", reason.name().toLowerCase(Locale.ROOT));
				yield "join/closed";
			}
			case JoinAnswer.Open(var room, String host) -> {
				model.addAttribute("host", isolated(host))
					.addAttribute("number", room.grouped())
					.addAttribute("scheduled", room.meeting().isPresent())
					.addAttribute("connected", this.services.of(room.host()).isPresent());
				yield "join/open";
			}
		};
	}

	private static Optional<JoinAddress> address(String kind, String rest) {
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
	private static String isolated(String name) {
		return '\u2068' + name + '\u2069';
	}

}
