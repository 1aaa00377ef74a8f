package io.roomkeeper.console.setting.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.setting.SettingHistoryList;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.Outcome;
import io.roomkeeper.setting.resolution.ReasonCode;

/** All candidates for the effective value, with the deciding one marked. */
class PrecedenceList extends OrderedList {

	private final transient SettingWording wording;

	private final transient EffectiveSetting effective;

	private final transient Map<GroupId, Integer> priorities;

	private final transient Function<Level, Optional<List<PastAssignment>>> past;

	/**
	 * @param priorities the priority of each group
	 * @param past reads the history of a candidate's scope, newest first; called when the
	 * reader opens the candidate
	 */
	PrecedenceList(SettingWording wording, EffectiveSetting effective, Map<GroupId, Integer> priorities,
			Function<Level, Optional<List<PastAssignment>>> past) {
		this.past = past;
		this.wording = wording;
		this.effective = effective;
		this.priorities = priorities;
		addClassName("precedence");
		List<Candidate> candidates = effective.explanation().candidates();
		candidates.stream()
			.filter((candidate) -> candidate.code() != ReasonCode.GROUP_DOES_NOT_MANAGE)
			.forEach(this::show);
	}

	/** Returns the names of the groups that do not set it; empty if every group does. */
	static String silentGroups(EffectiveSetting effective) {
		return effective.explanation()
			.candidates()
			.stream()
			.filter((candidate) -> candidate.code() == ReasonCode.GROUP_DOES_NOT_MANAGE)
			.map(Candidate::name)
			.collect(Collectors.joining(" · "));
	}

	private void show(Candidate candidate) {
		ListItem item = new ListItem(place(candidate), says(candidate), words(candidate));
		item.addClassNames("candidate", candidate.outcome().name().toLowerCase(Locale.ROOT));
		add(item);
	}

	private Div place(Candidate candidate) {
		Span name = new Span(this.wording.place(candidate));
		name.addClassName("strong");
		Div place = new Div(name);
		if (candidate.level() instanceof Level.Group(GroupId id) && this.priorities.containsKey(id)) {
			place.add(secondary(getTranslation("setting.priority", this.priorities.get(id))));
		}
		return place;
	}

	private Div says(Candidate candidate) {
		Span value = new Span(
				candidate.value().map((text) -> this.wording.value(this.effective.key(), text)).orElse("–"));
		value.addClassName(candidate.outcome() == Outcome.WON ? "strong" : "plain");
		Div says = new Div(value);
		says.addClassName("says");
		if (candidate.locked()) {
			Span lock = new Span(Icon.LOCK.create(), new Span(getTranslation("setting.lock")));
			lock.addClassNames("marker", "attention");
			says.add(lock);
		}
		else if (candidate.value().isPresent() && carriesLocks(candidate.level())) {
			says.add(secondary(getTranslation("setting.open")));
		}
		return says;
	}

	private Div words(Candidate candidate) {
		Div words = new Div();
		if (candidate.outcome() == Outcome.WON) {
			Span decides = new Span(Icon.CHECK.create(), new Span(getTranslation("setting.decides")));
			decides.addClassNames("marker", "accent");
			words.add(decides);
		}
		words.add(new Span(this.wording.code(this.effective.key(), candidate)));
		String origin = origin(candidate);
		if (!origin.isEmpty()) {
			words.add(secondary(origin));
		}
		if (!candidate.path().isEmpty()) {
			words.add(secondary((candidate.path().size() == 1) ? getTranslation("setting.path.direct")
					: getTranslation("setting.path", SettingWording.path(candidate.path()))));
		}
		if (candidate.level() instanceof Level.OwnChoice || carriesLocks(candidate.level())) {
			words.add(history(candidate.level()));
		}
		return words;
	}

	/** Returns the history of a level, which is read when it is opened. */
	private NativeDetails history(Level level) {
		NativeDetails details = new NativeDetails(getTranslation("explanation.history"));
		details.addClassName("candidate-history");
		Div content = new Div();
		details.setContent(content);
		details.addToggleListener((toggle) -> {
			content.removeAll();
			if (toggle.isOpened()) {
				content.add(new SettingHistoryList(this.wording, this.past.apply(level).orElseGet(List::of)));
			}
		});
		return details;
	}

	/** Returns who set it, when, why and until when. */
	private String origin(Candidate candidate) {
		return Stream
			.of(candidate.by().filter((by) -> !by.isBlank()).map(this.wording::author),
					candidate.at().map(this.wording::day),
					candidate.reason().map((text) -> getTranslation("setting.quote", text)),
					candidate.until().map((end) -> getTranslation("setting.until", this.wording.day(end))))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" · "));
	}

	private static boolean carriesLocks(Level level) {
		return level instanceof Level.Account || level instanceof Level.Group || level instanceof Level.User;
	}

	private static Span secondary(String text) {
		Span span = new Span(text);
		span.addClassName("secondary");
		return span;
	}

}
