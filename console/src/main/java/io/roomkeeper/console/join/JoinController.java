package io.roomkeeper.console.join;

import java.time.Duration;
import java.util.Optional;

import io.roomkeeper.access.ResponsePadding;
import io.roomkeeper.meeting.scheduling.MeetingLinkResolver;
import io.roomkeeper.meeting.scheduling.MeetingLinkResolver.MeetingJoin;
import io.roomkeeper.room.JoinLinkResolver;
import io.roomkeeper.room.JoinLinkResolver.JoinTarget;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves the join pages of numbers, personal links and meetings. {@code ?pwd=} contains
 * the passcode. Every unusable number or link gets the same page in the same time, so
 * that nobody can find out which numbers exist.
 */
@Controller
class JoinController {

	/**
	 * Response times are rounded up to this step. It is several times the usual duration,
	 * and too short for a visitor to notice.
	 */
	private static final Duration STEP = Duration.ofMillis(50);

	private final JoinLinkResolver joinLinks;

	private final MeetingLinkResolver meetingLinks;

	private final ResponsePadding even = new ResponsePadding(STEP);

	JoinController(JoinLinkResolver joinLinks, MeetingLinkResolver meetingLinks) {
		this.joinLinks = joinLinks;
		this.meetingLinks = meetingLinks;
	}

	@GetMapping("/j/{*number}")
	String byNumber(@PathVariable String number, @RequestParam Optional<String> pwd, Model model,
			HttpServletResponse response) {
		ResponsePadding.Start arrival = this.even.start();
		return page(this.joinLinks.byNumber(relative(number), pwd), arrival, model, response);
	}

	@GetMapping("/my/{*link}")
	String byLink(@PathVariable String link, @RequestParam Optional<String> pwd, Model model,
			HttpServletResponse response) {
		ResponsePadding.Start arrival = this.even.start();
		return page(this.joinLinks.byLink(relative(link), pwd), arrival, model, response);
	}

	@GetMapping("/m/{*token}")
	String byToken(@PathVariable String token, Model model, HttpServletResponse response) {
		ResponsePadding.Start arrival = this.even.start();
		Optional<MeetingJoin> meeting = this.meetingLinks.resolve(relative(token));
		if (meeting.isEmpty()) {
			return page(new JoinTarget.Nowhere(), arrival, model, response);
		}
		model.addAttribute("owner", isolated(meeting.get().host()))
			.addAttribute("number", meeting.get().details().grouped());
		return "join/meeting";
	}

	private String page(JoinTarget way, ResponsePadding.Start arrival, Model model, HttpServletResponse response) {
		return switch (way) {
			case JoinTarget.Open(var owner, var room) -> {
				model.addAttribute("owner", isolated(owner)).addAttribute("number", room.pmi().grouped());
				yield "join/open";
			}
			case JoinTarget.Disabled(var owner) -> {
				model.addAttribute("owner", isolated(owner));
				yield "join/disabled";
			}
			case JoinTarget.Nowhere() -> {
				response.setStatus(HttpStatus.NOT_FOUND.value());
				arrival.await();
				yield "join/nowhere";
			}
		};
	}

	private static String relative(String rest) {
		return rest.startsWith("/") ? rest.substring(1) : rest;
	}

	/**
	 * Returns the name in Unicode isolation marks, so that a right-to-left name does not
	 * reorder the sentence.
	 */
	private static String isolated(String name) {
		return '\u2068' + name + '\u2069';
	}

}
