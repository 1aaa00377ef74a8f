package io.roomkeeper.console.join;

import java.util.Optional;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinAnswer;
import io.roomkeeper.join.JoinReply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

	private final JoinPages pages;

	private final GuestPages guests;

	JoinController(JoinPages pages, GuestPages guests) {
		this.pages = pages;
		this.guests = guests;
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
		Optional<JoinAddress> address = JoinPages.address(kind, text);
		return address.isEmpty() ? JoinPages.page(new JoinAnswer.Nowhere(), model, response)
				: answer(address.get(), pwd, model, request, response);
	}

	/** Takes the passcode that a visitor entered. */
	@PostMapping(path = "/{kind:j|my|m}/{*text}", params = "passcode")
	String enter(@PathVariable String kind, @PathVariable String text, @RequestParam String passcode, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return open(kind, text, Optional.of(passcode), model, request, response);
	}

	/** Shows the page again if a form does not say what to do. */
	@PostMapping("/{kind:j|my|m}/{*text}")
	String other(@PathVariable String kind, @PathVariable String text, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		return open(kind, text, Optional.empty(), model, request, response);
	}

	private String answer(JoinAddress address, Optional<String> passcode, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		JoinReply reply = this.pages.reply(address, passcode, request);
		boolean shown = reply.answer() instanceof JoinAnswer.PasscodeNeeded
				|| reply.answer() instanceof JoinAnswer.TooManyAttempts || reply.answer() instanceof JoinAnswer.Nowhere;
		if (!shown && passcode.isPresent()) {
			reply.proof().ifPresent((proof) -> AddressCookie.PROOF.add(request, response, address, proof));
			return "redirect:" + address.path();
		}
		return (reply.answer() instanceof JoinAnswer.Open(var room))
				? this.guests.show(address, room, model, request, response)
				: JoinPages.page(reply.answer(), address, model, response);
	}

}
