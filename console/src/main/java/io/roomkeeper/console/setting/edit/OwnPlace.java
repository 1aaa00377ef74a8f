package io.roomkeeper.console.setting.edit;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.LinkLine;
import io.roomkeeper.console.component.PasscodeLine;
import io.roomkeeper.console.setting.SettingPaths;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.setting.exception.ExceptionButtons;
import io.roomkeeper.console.setting.explain.OwnSettingSentence;
import io.roomkeeper.console.text.Contact;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.ScopeSettings;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/** The reader's own settings. */
class OwnPlace implements SettingsPlace {

	private static final SettingKey PASSCODE = new SettingKey("schedule_meeting.require_password_for_pmi_meetings");

	private final SettingsService settings;

	private final Actor actor;

	private final Person person;

	private final Optional<PersonalRoom> room;

	private final Account account;

	private final SettingWording wording;

	private final ExceptionButtons exceptions;

	private final Runnable changed;

	/**
	 * @param person the reader
	 * @param room their room, if they have one
	 * @param exceptions the buttons for exceptions
	 * @param changed called after an exception changes
	 */
	OwnPlace(SettingsService settings, Actor actor, Person person, Optional<PersonalRoom> room, Account account,
			SettingWording wording, ExceptionButtons exceptions, Runnable changed) {
		this.settings = settings;
		this.actor = actor;
		this.person = person;
		this.room = room;
		this.account = account;
		this.wording = wording;
		this.exceptions = exceptions;
		this.changed = changed;
	}

	@Override
	public Scope scope() {
		return new Scope.User(this.person.id());
	}

	@Override
	public List<SettingState> read() {
		ScopeSettings here = this.settings.at(this.actor, scope());
		return this.settings.effective(this.actor, PersonRef.of(this.person.id()))
			.stream()
			.map((effective) -> state(effective, here.about(effective.key()).assignment()))
			.toList();
	}

	private SettingState state(EffectiveSetting effective, Optional<Assignment> choice) {
		OwnSettingSentence answer = new OwnSettingSentence(this.wording, effective, Contact.of(this.account));
		return new SettingState(this.settings.catalog().get(effective.key()), effective.value(), choice, false,
				effective.locked() ? Optional.of(answer.grey()) : Optional.empty(),
				effective.locked() ? "" : answer.source());
	}

	@Override
	public boolean mayChange() {
		return this.settings.mayChange(this.actor, scope());
	}

	@Override
	public boolean locks() {
		return false;
	}

	@Override
	public Preview preview(Proposal proposal) {
		return this.settings.preview(this.actor, proposal);
	}

	@Override
	public void make(Proposal proposal) {
		this.settings.make(this.actor, proposal);
	}

	@Override
	public Optional<Proposal> takeBack(SettingKey key) {
		return this.settings.takeBack(this.actor, scope(), key);
	}

	@Override
	public List<PastAssignment> history(SettingKey key) {
		return this.settings.history(this.actor, scope(), key);
	}

	@Override
	public Optional<Component> beside(SettingState state) {
		Div beside = new Div();
		beside.addClassName("beside");
		this.room.ifPresent((own) -> {
			if (state.key().equals(SettingsService.PERSONAL_MEETING) && state.value().isOn()) {
				beside.add(label("room.link"), new LinkLine(own.joinUrl(this.account)));
			}
			if (state.key().equals(PASSCODE)) {
				own.passcode()
					.ifPresent((passcode) -> beside.add(label("room.passcode"),
							new PasscodeLine(this.person.seen().uid(), passcode)));
			}
		});
		if (state.grey().isPresent()) {
			SettingKey key = state.key();
			this.exceptions.of(this.actor, PersonRef.of(this.person.id()), key, this.wording.texts().name(key), () -> {
				this.changed.run();
				SettingEditRow.focus(key);
			}).forEach(beside::add);
			if (this.exceptions.pending(this.actor, PersonRef.of(this.person.id()), key).isPresent()) {
				beside.add(new Span(this.wording.translate("own.waiting")));
			}
			beside.add(new Anchor(SettingPaths.of(PersonRef.of(this.person), key), this.wording.translate("own.why")));
		}
		return Optional.<Component>of(beside).filter((_) -> beside.getComponentCount() > 0);
	}

	private Span label(String key) {
		Span label = new Span(this.wording.translate(key));
		label.addClassName("secondary");
		return label;
	}

}
