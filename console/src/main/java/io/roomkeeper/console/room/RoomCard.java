package io.roomkeeper.console.room;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.CopyButton;
import io.roomkeeper.console.component.Facts;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.LinkLine;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.component.PasscodeLine;
import io.roomkeeper.console.component.SecretCopyButton;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.WaitingRoomText;
import io.roomkeeper.meeting.scheduling.WaitingRoomSource;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.QuarantinedNumber;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.room.edit.EditableRoom;
import io.roomkeeper.room.licence.LicenceEnd;

/**
 * A card with a room's number, link, passcode, status and expiry date, and the buttons
 * that change them for readers who may.
 */
public class RoomCard extends Panel {

	private final transient RoomContext context;

	private final transient EditableRoom shown;

	private final transient PersonalRoom room;

	private final boolean editable;

	/**
	 * @param account the account, for the base of the link
	 * @param today the date in the organisation's time zone
	 * @param licence what the owner loses with the licence, if it is lost
	 * @param cause what disables the room; empty if it is not disabled or the page shows
	 * the cause elsewhere
	 */
	RoomCard(RoomContext context, Account account, LocalDate today, Optional<LicenceEnd> licence,
			Optional<? extends Component> cause) {
		super(UI.getCurrent().getTranslation("room.title"));
		this.context = context;
		this.shown = context.room();
		this.room = this.shown.room();
		this.editable = this.shown.rights().edit() && this.shown.status().opens();
		aside(new Marker(Marker.looks(this.shown.status())));
		this.shown.weaknesses().forEach((weakness) -> add(notice("room.weak." + weakness.name())));
		licence.ifPresent(
				(end) -> add(notice("room.licence." + end.lost().choice(), Reader.current().date(end.endsOn()))));
		add(number(), facts(account, today, cause));
		if (this.shown.rights().edit()) {
			add(actions(account));
		}
	}

	private Div number() {
		Span name = new Span(this.shown.owner().seen().displayName());
		name.addClassName("strong");
		Span digits = new Span(this.room.pmi().grouped());
		digits.addClassNames("pmi", "digits");
		Span label = new Span(getTranslation("room.number"));
		label.addClassName("secondary");
		Div line = new Div(digits, new CopyButton(getTranslation("room.number"), this.room.pmi().grouped()));
		line.addClassName("with-action");
		if (this.editable) {
			line.add(edit("room.edit.number", NumberDialog::new));
		}
		Div number = new Div(name, label, line);
		number.addClassName("number");
		return number;
	}

	private Facts facts(Account account, LocalDate today, Optional<? extends Component> cause) {
		Reader reader = Reader.current();
		Facts facts = new Facts();
		cause.ifPresent((because) -> facts.add(getTranslation("room.disabledBy"), because));
		facts.add(getTranslation("room.link"), new LinkLine(this.room.joinUrl(account)));
		facts.add(getTranslation("room.personalLink"),
				line(digits(this.room.link().map((link) -> link.name()).orElse(getTranslation("room.link.none"))),
						"room.edit.link", LinkDialog::new));
		facts.add(getTranslation("room.passcode"), line(passcode(), "room.edit.passcode", PasscodeDialog::new));
		facts.add(getTranslation("waitingRoom"),
				line(new WaitingRoomText(this.shown.waiting(), WaitingRoomSource.of(this.shown.waiting())),
						"room.edit.waiting", WaitingRoomDialog::new));
		facts.add(getTranslation("room.assigned"), digits(reader.date(this.room.assignedOn())));
		facts.add(getTranslation("room.lastUse"),
				digits(this.room.lastUsedOn().map(reader::date).orElse(getTranslation("room.lastUse.never"))));
		facts.add(getTranslation((this.room.state() == RoomState.ACTIVE) ? "room.expires" : "room.expired"),
				digits(end(today, reader)));
		List<QuarantinedNumber> reserved = this.shown.reserved();
		if (!reserved.isEmpty()) {
			facts.add(getTranslation("room.reserved"),
					reserved.stream().map((old) -> reserved(old, reader)).toArray(Component[]::new));
		}
		return facts;
	}

	private Div reserved(QuarantinedNumber old, Reader reader) {
		Div line = new Div(
				digits(getTranslation("room.reserved.until", old.pmi().grouped(), reader.date(old.until()))));
		line.addClassName("with-action");
		if (this.shown.rights().giveBack() && this.shown.status().opens()) {
			Button back = new ActionButton(getTranslation("room.giveBack"),
					(click) -> new GiveBackDialog(this.context, old.pmi()).open());
			back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
			back.addClassName("quiet");
			line.add(back);
		}
		return line;
	}

	private Component line(Component value, String key, Function<RoomContext, Dialog> dialog) {
		if (!this.editable) {
			return value;
		}
		Div line = new Div(value, edit(key, dialog));
		line.addClassName("with-action");
		return line;
	}

	private Button edit(String key, Function<RoomContext, Dialog> dialog) {
		Button edit = new ActionButton(getTranslation("room.edit"), (click) -> dialog.apply(this.context).open());
		edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		edit.addClassName("quiet");
		edit.setAriaLabel(getTranslation(key));
		return edit;
	}

	private Component passcode() {
		if (this.room.passcode().isEmpty()) {
			return secondary("room.passcode.none");
		}
		return this.shown.readablePasscode()
			.<Component>map((passcode) -> new PasscodeLine(this.shown.owner().seen().uid(), passcode))
			.orElseGet(() -> secondary("room.passcode.withheld"));
	}

	private Div actions(Account account) {
		Div actions = new Div();
		actions.addClassName("actions");
		if (this.shown.status().opens()) {
			SecretCopyButton copy = new SecretCopyButton(getTranslation("room.invitation"),
					this.shown.owner().seen().uid(), () -> invitation(account));
			copy.setText(getTranslation("room.invitation.copy"));
			copy.addThemeVariants(ButtonVariant.PRIMARY);
			actions.add(copy, new ActionButton(getTranslation("room.reissue"),
					(click) -> new ReissueDialog(this.context).open()));
		}
		boolean off = this.shown.status() == RoomStatus.DISABLED;
		if ((off || this.shown.status().opens()) && this.context.switchable()) {
			actions.add(new ActionButton(getTranslation(off ? "room.switch.on" : "room.switch.off"),
					(click) -> new SwitchDialog(this.context, off).open()));
		}
		return actions;
	}

	private String invitation(Account account) {
		String text = getTranslation("room.invitation.text", this.shown.owner().seen().displayName(),
				this.room.joinUrl(account), this.room.pmi().grouped());
		return this.room.passcode()
			.map(Passcode::text)
			.map((passcode) -> text + "\n" + getTranslation("room.invitation.passcode", passcode))
			.orElse(text);
	}

	private String end(LocalDate today, Reader reader) {
		if (this.room.state() != RoomState.ACTIVE) {
			return reader.date(this.room.expiredOn().orElse(this.room.expiresOn()));
		}
		long days = ChronoUnit.DAYS.between(today, this.room.expiresOn());
		if (days <= 0) {
			return getTranslation("room.expires.due", reader.date(this.room.expiresOn()));
		}
		return getTranslation("room.expires.in", reader.date(this.room.expiresOn()), days, reader.number(days));
	}

	private Div notice(String key, Object... values) {
		Div notice = new Div(Icon.ALERT.create(), new Span(getTranslation(key, values)));
		notice.addClassNames("notice", "attention");
		return notice;
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
