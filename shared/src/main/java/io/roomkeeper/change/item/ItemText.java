package io.roomkeeper.change.item;

import java.util.Optional;

import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Says what an item changes, for people. */
public final class ItemText {

	private ItemText() {
	}

	/** Returns the change in a few words, without its target. */
	public static Message of(PlanItem item) {
		return switch (item.change()) {
			case ItemChange.NewNumber(PersonalMeetingId before, PersonalMeetingId after) ->
				Message.of("item.reissued", Argument.pmi(before.digits()), Argument.pmi(after.digits()));
			case ItemChange.NewLink(var before, var after) -> link(before, after);
			case ItemChange.NewPasscode _ -> Message.of("item.change.PASSCODE");
			case ItemChange.Opening(boolean on) -> Message.of(on ? "item.change.opens" : "item.change.closes");
			case ItemChange.Revival(var number, var expiredOn) ->
				Message.of("item.change.REVIVAL", Argument.pmi(number.digits()), Argument.date(expiredOn));
			case ItemChange.Policy(var before, var after) ->
				Message.of("item.change.SETTING", setting(item.target()), state(before), state(after));
		};
	}

	private static Message link(Optional<PersonalLink> before, Optional<PersonalLink> after) {
		Argument old = Argument.text(before.map(PersonalLink::name).orElse(""));
		Argument now = Argument.text(after.map(PersonalLink::name).orElse(""));
		if (after.isEmpty()) {
			return Message.of("item.change.link.withdrawn", old);
		}
		return before.isEmpty() ? Message.of("item.change.link.given", now) : Message.of("item.reissued", old, now);
	}

	private static Argument setting(ItemTarget target) {
		return (target instanceof ItemTarget.Setting setting) ? Argument.setting(setting.key().text())
				: Argument.text(target.label());
	}

	private static Argument state(Optional<PolicyState> state) {
		return Argument.message(state.map(ItemText::state).orElseGet(() -> Message.of("item.setting.none")));
	}

	private static Message state(PolicyState state) {
		Argument value = value(state.value());
		if (state.lock().isEmpty()) {
			return Message.of("item.setting.open", value);
		}
		return state.lock()
			.flatMap(Lock::until)
			.map((until) -> Message.of("item.setting.locked.until", value, Argument.text(until.toString())))
			.orElseGet(() -> Message.of("item.setting.locked", value));
	}

	private static Argument value(SettingValue value) {
		if (value.equals(SettingValue.ON) || value.equals(SettingValue.OFF)) {
			return Argument.message(Message.of(value.isOn() ? "item.setting.on" : "item.setting.off"));
		}
		return Argument.text(value.text());
	}

}
