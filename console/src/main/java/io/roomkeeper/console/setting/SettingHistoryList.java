package io.roomkeeper.console.setting;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.text.Moment;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.PastAssignment;

/** The history of a setting at one scope, newest first, with a button to undo. */
public class SettingHistoryList extends Div {

	private static final int MOST = 20;

	private final transient SettingWording wording;

	/** Shows the history without buttons. */
	public SettingHistoryList(SettingWording wording, List<PastAssignment> past) {
		this(wording, past, () -> {
		}, () -> {
		}, false, false);
	}

	/**
	 * @param takeBack undoes the last change
	 * @param withdraw removes the assignment
	 * @param mayChange whether to show the buttons
	 * @param isSet whether an assignment exists
	 */
	public SettingHistoryList(SettingWording wording, List<PastAssignment> past, Runnable takeBack, Runnable withdraw,
			boolean mayChange, boolean isSet) {
		this.wording = wording;
		addClassName("history");
		Span title = new Span(getTranslation("history.title"));
		title.addClassName("strong");
		add(title);
		if (past.isEmpty()) {
			add(new Paragraph(getTranslation("history.none")));
			return;
		}
		UnorderedList list = new UnorderedList();
		past.stream().limit(MOST).forEach((one) -> list.add(entries(one)));
		add(list);
		if (mayChange) {
			Div buttons = new Div(link("history.back", takeBack));
			if (isSet) {
				buttons.add(link("history.withdraw", withdraw));
			}
			buttons.addClassName("history-buttons");
			add(buttons);
		}
	}

	private List<Component> entries(PastAssignment past) {
		List<Component> entries = new ArrayList<>();
		Assignment set = past.assignment();
		String value = this.wording.value(set.key(), set.value());
		Div what = new Div(new Span(getTranslation(set.lock().isPresent() ? "history.locked" : "history.set", value,
				this.wording.author(set.author()))));
		what.add(new Span(" · "), new Moment(set.at()));
		if (!set.reason().isEmpty()) {
			what.add(new Span(" · " + getTranslation("setting.quote", set.reason())));
		}
		set.lock()
			.flatMap(Lock::until)
			.ifPresent((end) -> what.add(new Span(" · " + getTranslation("setting.until", this.wording.day(end)))));
		past.replacedAt().ifPresent((end) -> {
			Div gone = new Div(new Span(
					getTranslation("history.replaced", past.replacedBy().map(this.wording::author).orElse("")) + " "),
					new Moment(end));
			gone.addClassName("secondary");
			what.add(gone);
		});
		entries.add(new ListItem(what));
		return entries;
	}

	private NativeButton link(String key, Runnable action) {
		NativeButton button = new NativeButton(getTranslation(key), (click) -> action.run());
		button.addClassName("link-button");
		return button;
	}

}
