package io.roomkeeper.console.user;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.handover.HandOver;
import io.roomkeeper.handover.RoomHandOver;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.roster.ListedUser;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.index.RosterQuery;

/** Asks to whom a room goes, shows the effect, and hands it over. */
class HandOverDialog extends Dialog {

	private static final int LONGEST_REASON = 1_000;

	private final ComboBox<Person> successor = new ComboBox<>();

	private final Paragraph effect = new Paragraph();

	private final TextField reason = new TextField();

	private final Button go;

	private final transient RoomHandOver rooms;

	private final transient Actor actor;

	private final transient Person departed;

	private final transient Runnable changed;

	/**
	 * @param departed the person whose room it is
	 * @param changed runs after the hand-over
	 */
	HandOverDialog(RoomHandOver rooms, UserList users, Actor actor, Person departed, Runnable changed) {
		this.rooms = rooms;
		this.actor = actor;
		this.departed = departed;
		this.changed = changed;
		setHeaderTitle(getTranslation("handover.title"));
		setWidth("32rem");
		this.successor.setLabel(getTranslation("handover.to"));
		this.successor.setPlaceholder(getTranslation("people.search.placeholder"));
		this.successor.setWidthFull();
		this.successor
			.setItemLabelGenerator((person) -> person.seen().displayName() + " · " + person.seen().uid().value());
		this.successor.setItemsWithFilterConverter(
				(query) -> users
					.page(actor, RosterQuery.matching(query.getFilter().orElse("")), query.getOffset(),
							query.getLimit())
					.stream()
					.map(ListedUser::person),
				(text) -> text.substring(0, Math.min(text.length(), RosterQuery.MAX_TEXT)));
		this.successor.addValueChangeListener((change) -> preview());
		this.reason.setLabel(getTranslation("draft.reason"));
		this.reason.setMaxLength(LONGEST_REASON);
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setWidthFull();
		this.effect.getElement().setAttribute("role", "status");
		Div form = new Div(new Paragraph(getTranslation("handover.text", departed.seen().displayName())),
				this.successor, this.effect, this.reason);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		this.go = new ActionButton(getTranslation("handover.button"), (click) -> handOver());
		this.go.addThemeVariants(ButtonVariant.PRIMARY);
		this.go.setEnabled(false);
		getFooter().add(cancel, this.go);
	}

	private Optional<PersonRef> chosen() {
		return this.successor.getOptionalValue().map((person) -> PersonRef.of(person.id()));
	}

	private void preview() {
		this.go.setEnabled(false);
		this.effect.removeAll();
		chosen().ifPresent((to) -> {
			try {
				this.effect.add(new Span(text(this.rooms.preview(this.actor, PersonRef.of(this.departed.id()), to))));
				this.go.setEnabled(true);
			}
			catch (FixableException ex) {
				this.effect.add(new Span(MessageText.line(ex)));
			}
		});
	}

	private String text(HandOver preview) {
		String name = preview.to().seen().displayName();
		String number = preview.after().pmi().grouped();
		return preview.replaced()
			.map((room) -> getTranslation("handover.effect.replaced", name, number, room.pmi().grouped(),
					preview.meetings(), Reader.current().number(preview.meetings())))
			.orElseGet(() -> getTranslation("handover.effect", name, number));
	}

	private void handOver() {
		if (this.reason.getValue().isBlank()) {
			this.reason.setInvalid(true);
			this.reason.setErrorMessage(getTranslation("exception.reason.missing"));
			this.reason.focus();
			return;
		}
		try {
			HandOver done = this.rooms.handOver(this.actor, PersonRef.of(this.departed.id()), chosen().orElseThrow(),
					this.reason.getValue());
			close();
			this.changed.run();
			Notices.say(getTranslation("handover.done", done.to().seen().displayName()));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

}
