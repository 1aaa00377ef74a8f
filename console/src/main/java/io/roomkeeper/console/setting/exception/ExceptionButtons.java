package io.roomkeeper.console.setting.exception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.exception.ExceptionRequest;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.SettingException;
import org.springframework.stereotype.Component;

/** The buttons to request, grant and end an exception. */
@Component
public class ExceptionButtons {

	private final ExceptionService desk;

	private final Account account;

	ExceptionButtons(ExceptionService desk, Account account) {
		this.desk = desk;
		this.account = account;
	}

	/** Returns the buttons that the actor can use now. */
	public List<Button> of(Actor actor, PersonRef person, SettingKey key, String setting, Runnable changed) {
		List<Button> buttons = new ArrayList<>();
		Optional<SettingException> active = this.desk.active(actor, person, key);
		boolean mayGrant = this.desk.mayGrant(actor, key);
		if (active.isPresent() && mayGrant) {
			buttons.add(new ActionButton(translate("exception.end"), (click) -> end(actor, person, key, changed)));
		}
		if (this.desk.obstacle(actor, person, key).isPresent()) {
			return buttons;
		}
		if (mayGrant) {
			buttons.add(new ActionButton(translate("exception.grant"), (click) -> open("grant", actor, person, key,
					setting, changed, (until, reason) -> this.desk.grant(actor, person, key, until, reason))));
		}
		else if (this.desk.pending(actor, person, key).isEmpty()) {
			buttons.add(new ActionButton(translate("exception.ask"), (click) -> open("ask", actor, person, key, setting,
					changed, (until, reason) -> this.desk.ask(actor, person, key, until, reason))));
		}
		return buttons;
	}

	/** Returns the pending request. */
	public Optional<ExceptionRequest> pending(Actor actor, PersonRef person, SettingKey key) {
		return this.desk.pending(actor, person, key);
	}

	private void open(String kind, Actor actor, PersonRef person, SettingKey key, String setting, Runnable changed,
			Action action) {
		new ExceptionDialog(kind, setting, this.desk.lockEnd(actor, person, key), this.account.timeZone(),
				(until, reason) -> {
					action.take(until, reason);
					changed.run();
				})
			.open();
	}

	private void end(Actor actor, PersonRef person, SettingKey key, Runnable changed) {
		try {
			this.desk.end(actor, person, key, "");
			changed.run();
			Notices.say(translate("exception.end.done"));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

	private static String translate(String key) {
		return UI.getCurrent().getTranslation(key);
	}

	private interface Action {

		void take(Instant until, String reason);

	}

}
