package io.roomkeeper.console.change;

import java.time.Duration;

import com.vaadin.flow.component.UI;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.MeetingImpact;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker.Looks;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;

/** Names plans and describes their effect, in the reader's language. */
final class ChangeText {

	private ChangeText() {
	}

	/** Returns the name of a plan, for example {@code New numbers 12}. */
	static String name(ChangePlan plan) {
		UI ui = UI.getCurrent();
		return ui.getTranslation("change.name", ui.getTranslation(TextKeys.key(plan.kind())),
				Integer.toString(plan.id().value()));
	}

	/** Returns the effect of a plan in a sentence or two. */
	static String effect(ChangePlan plan) {
		Reader reader = Reader.current();
		UI ui = UI.getCurrent();
		int rooms = plan.effects().rooms();
		MeetingImpact impact = plan.effects().impact();
		String meetings = (impact.meetings() == 0) ? ui.getTranslation("change.effect.none")
				: ui.getTranslation("change.effect.meetings", impact.meetings(), reader.number(impact.meetings()),
						impact.invitees(), reader.number(impact.invitees()),
						reader.number(plan.effects().linksThatWork()), reader.number(impact.toTell()));
		int settings = plan.effects().settings();
		int users = plan.effects().users();
		String changed = ui.getTranslation("change.effect." + plan.kind().name(), rooms, reader.number(rooms), settings,
				reader.number(settings), users, reader.number(users));
		return (rooms == 0) ? changed : changed + ' ' + meetings;
	}

	/** Describes the minimum time to send the re-invites of a plan. */
	static String sending(Duration time) {
		UI ui = UI.getCurrent();
		long minutes = Math.max(1, time.plusSeconds(59).toMinutes());
		if (minutes < 120) {
			return ui.getTranslation("change.sending.minutes", minutes, Reader.current().number(minutes));
		}
		long hours = (minutes + 59) / 60;
		if (hours < 48) {
			return ui.getTranslation("change.sending.hours", hours, Reader.current().number(hours));
		}
		long days = (hours + 23) / 24;
		return ui.getTranslation("change.sending.days", days, Reader.current().number(days));
	}

	/** Returns the appearance of a plan's status. */
	static Looks looks(PlanStatus status) {
		return switch (status) {
			case COMPLETED -> new Looks(Icon.CHECK, "good", status);
			case PLANNED -> new Looks(Icon.PLAN, "neutral", status);
			case AWAITING_APPROVAL -> new Looks(Icon.PAUSED, "attention", status);
			case APPROVED -> new Looks(Icon.CHECK, "accent", status);
			case RUNNING -> new Looks(Icon.RUNS, "accent", status);
			case REJECTED -> new Looks(Icon.STOPPED, "bad", status);
			case WITHDRAWN, LAPSED -> new Looks(Icon.STOPPED, "neutral", status);
		};
	}

	/** Returns the appearance of the result of one item. */
	static Looks looks(ItemOutcome outcome) {
		return switch (outcome) {
			case DONE -> new Looks(Icon.CHECK, "good", outcome);
			case UNCHANGED -> new Looks(Icon.CHECK, "neutral", outcome);
			case DRIFTED -> new Looks(Icon.ALERT, "attention", outcome);
			case WITHDRAWN -> new Looks(Icon.STOPPED, "neutral", outcome);
			case FAILED -> new Looks(Icon.STOPPED, "bad", outcome);
		};
	}

}
