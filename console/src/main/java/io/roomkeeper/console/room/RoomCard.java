package io.roomkeeper.console.room;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.CopyButton;
import io.roomkeeper.console.component.Facts;
import io.roomkeeper.console.component.LinkLine;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.component.PasscodeLine;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.RoomStatus;

/** A card with a room's number, link, passcode, status and expiry date. */
public class RoomCard extends Panel {

	/**
	 * @param account the account, for the base of the link
	 * @param today the date in the organisation's time zone
	 * @param status the effective status of the room
	 * @param cause what disables the room; empty if it is not disabled or the page shows
	 * the cause elsewhere
	 * @param owner the owner if the reader may see the passcode; otherwise empty
	 */
	public RoomCard(PersonalRoom room, Account account, LocalDate today, RoomStatus status,
			Optional<? extends Component> cause, Optional<Uid> owner) {
		super(com.vaadin.flow.component.UI.getCurrent().getTranslation("room.title"));
		aside(new Marker(Marker.looks(status)));
		add(number(room), facts(room, account, today, cause, owner));
	}

	private Div number(PersonalRoom room) {
		Span digits = new Span(room.pmi().grouped());
		digits.addClassNames("pmi", "digits");
		Span label = new Span(getTranslation("room.number"));
		label.addClassName("secondary");
		Div line = new Div(digits, new CopyButton(getTranslation("room.number"), room.pmi().grouped()));
		line.addClassName("with-action");
		Div number = new Div(label, line);
		number.addClassName("number");
		return number;
	}

	private Facts facts(PersonalRoom room, Account account, LocalDate today, Optional<? extends Component> cause,
			Optional<Uid> owner) {
		Reader reader = Reader.current();
		String url = room.joinUrl(account);
		Facts facts = new Facts();
		cause.ifPresent((because) -> facts.add(getTranslation("room.disabledBy"), because));
		facts.add(getTranslation("room.link"), new LinkLine(url));
		facts.add(getTranslation("room.passcode"), owner.map((uid) -> passcode(room, uid)).orElseGet(this::withheld));
		facts.add(getTranslation("room.assigned"), digits(reader.date(room.assignedOn())));
		facts.add(getTranslation("room.lastUse"),
				digits(room.lastUsedOn().map(reader::date).orElse(getTranslation("room.lastUse.never"))));
		return facts.add(getTranslation((room.state() == RoomState.ACTIVE) ? "room.expires" : "room.expired"),
				digits(end(room, today, reader)));
	}

	private String end(PersonalRoom room, LocalDate today, Reader reader) {
		if (room.state() != RoomState.ACTIVE) {
			return reader.date(room.expiredOn().orElse(room.expiresOn()));
		}
		long days = ChronoUnit.DAYS.between(today, room.expiresOn());
		if (days <= 0) {
			return getTranslation("room.expires.due", reader.date(room.expiresOn()));
		}
		return getTranslation("room.expires.in", reader.date(room.expiresOn()), days, reader.number(days));
	}

	private Component passcode(PersonalRoom room, Uid owner) {
		return room.passcode()
			.<Component>map((passcode) -> new PasscodeLine(owner, passcode))
			.orElseGet(() -> secondary("room.passcode.none"));
	}

	private Component withheld() {
		return secondary("room.passcode.withheld");
	}

	private Span secondary(String key) {
		Span text = new Span(getTranslation(key));
		text.addClassName("secondary");
		return text;
	}

	private static Span digits(String text) {
		Span span = new Span(text);
		span.addClassName("digits");
		return span;
	}

}
