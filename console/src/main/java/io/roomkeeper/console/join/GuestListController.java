package io.roomkeeper.console.join;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.csv.Csv;
import io.roomkeeper.visit.GuestVisit;
import io.roomkeeper.visit.VisitRetention;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Exports and deletes the names of the guests of the signed-in host. */
@Controller
class GuestListController {

	private final VisitRetention visits;

	private final CurrentActor actor;

	GuestListController(VisitRetention visits, CurrentActor actor) {
		this.visits = visits;
		this.actor = actor;
	}

	@GetMapping("/host/guests.csv")
	ResponseEntity<byte[]> export() {
		List<GuestVisit> guests = this.visits.ofHost(this.actor.get());
		StringBuilder csv = new StringBuilder(Csv.MARK).append(Csv.row("came", "entered", "name", "state"));
		guests.forEach((guest) -> csv
			.append(Csv.row(guest.askedAt().toString(), guest.enteredAt().map(Instant::toString).orElse(""),
					guest.name(), guest.state().name().toLowerCase(Locale.ROOT))));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(Csv.TYPE))
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("guests.csv").build().toString())
			.body(csv.toString().getBytes(StandardCharsets.UTF_8));
	}

	@PostMapping("/host/guests")
	String delete() {
		this.visits.forget(this.actor.get());
		return "redirect:/me";
	}

}
