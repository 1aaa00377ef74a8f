package io.roomkeeper.console.setting.exception;

import java.time.ZoneId;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/**
 * The lock of a setting for one person, which admins add and remove.
 *
 * @param actor the reader of the page
 * @param changed called after the lock is added or removed
 */
public record PersonLock(SettingsService settings, Actor actor, Person person, SettingDefinition definition,
		Runnable changed) {

	/** Returns the buttons for the actor: to add the lock, to remove it, or none. */
	public List<Button> buttons(EffectiveSetting effective, SettingWording wording, ZoneId zone) {
		if (!this.actor.hasAny(Role.ADMIN)) {
			return List.of();
		}
		if (this.settings.at(this.actor, scope()).about(this.definition.key()).lock().isPresent()) {
			return List.of(new ActionButton(translate("personLock.take"), (click) -> takeBack()));
		}
		return effective.locked() ? List.of() : List.of(new ActionButton(translate("personLock.make", name()),
				(click) -> new PersonLockDialog(this, wording, zone, effective.value()).open()));
	}

	Scope scope() {
		return new Scope.User(this.person.id());
	}

	String name() {
		return this.person.seen().givenName().isBlank() ? this.person.seen().displayName()
				: this.person.seen().givenName();
	}

	Preview preview(ProposedAssignment proposal) {
		return this.settings.preview(this.actor, proposal);
	}

	void make(ProposedAssignment proposal) {
		this.settings.make(this.actor, proposal);
		this.changed.run();
	}

	private void takeBack() {
		try {
			this.settings.make(this.actor,
					new ProposedWithdrawal(scope(), this.definition.key(), AssignmentSlot.LOCK, ""));
			this.changed.run();
			Notices.say(translate("personLock.taken"));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

	private static String translate(String key, Object... parts) {
		return UI.getCurrent().getTranslation(key, parts);
	}

}
