package io.roomkeeper.console.setting.edit;

import java.time.ZoneId;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.setting.SettingHistoryList;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;

/**
 * The row of one editable setting: name, current value and source, switch and lock, and
 * the unsaved change below. Until it is filled, it shows the name alone.
 */
class SettingEditRow extends ListItem {

	private final transient SettingsPlace place;

	private final transient SettingWording wording;

	private final transient ZoneId zone;

	private final transient Listener listener;

	private final Div under = new Div();

	private transient SettingState state;

	private boolean filled;

	private transient Optional<DraftPanel> draft = Optional.empty();

	private transient Optional<ValueControl> control = Optional.empty();

	SettingEditRow(SettingsPlace place, SettingWording wording, ZoneId zone, SettingState state, Listener listener) {
		this.place = place;
		this.wording = wording;
		this.zone = zone;
		this.listener = listener;
		this.state = state;
		addClassName("edit-row");
		this.under.addClassName("under-row");
		setId(id("row"));
		add(name());
		setWaiting(true);
	}

	SettingState state() {
		return this.state;
	}

	/** Shows the setting and its controls. */
	void fill() {
		if (!this.filled) {
			this.filled = true;
			setWaiting(false);
			show(this.state);
		}
	}

	/**
	 * Sets whether the row waits to be filled. Such a row can have the focus, so that Tab
	 * leads to it and not past the rest of the settings.
	 */
	private void setWaiting(boolean waits) {
		setClassName("waiting", waits);
		if (waits) {
			getElement().setAttribute("tabindex", "0");
		}
		else {
			getElement().removeAttribute("tabindex");
		}
	}

	/** Shows the current state of the setting and discards the unsaved change. */
	final void show(SettingState changed) {
		this.state = changed;
		if (!this.filled) {
			return;
		}
		this.draft = Optional.empty();
		this.under.removeAll();
		removeAll();
		Div tools = new Div(control());
		tools.addClassName("edit-tools");
		if (this.place.locks()) {
			tools.add(lock(), history());
		}
		else {
			tools.addClassName("single");
		}
		add(words(), tools, this.under);
		this.place.beside(changed).ifPresent(this.under::add);
		if (!this.place.locks() && changed.here().isPresent() && changed.grey().isEmpty()) {
			NativeButton drop = new NativeButton(getTranslation("own.drop"), (click) -> withdraw());
			drop.addClassNames("link-button", "drop");
			this.under.add(drop);
		}
	}

	private Span name() {
		Span name = new Span(this.wording.texts().name(this.state.key()));
		name.addClassName("strong");
		name.setId(id("name"));
		return name;
	}

	private Div words() {
		Span help = new Span(this.wording.texts().help(this.state.key()));
		help.addClassName("secondary");
		Span source = new Span(this.state.grey().orElse(this.state.source()));
		source.setId(id("source"));
		source.addClassNames("edit-source", this.state.grey().isPresent() ? "attention" : "secondary");
		Div words = new Div(name(), help, source);
		this.state.definition().recommended().ifPresent((value) -> words.add(recommended(value)));
		words.addClassName("edit-words");
		return words;
	}

	private Span recommended(SettingValue value) {
		Span span = new Span(this.wording.translate("edit.recommended", this.wording.value(this.state.key(), value)));
		span.addClassNames("edit-source", value.equals(this.state.value()) ? "secondary" : "attention");
		return span;
	}

	private Component control() {
		boolean open = this.state.grey().isEmpty() && this.place.mayChange();
		ValueControl made = new ValueControl(this.state, this.wording, open, new Choices());
		this.control = Optional.of(made);
		Component component = made.component();
		component.getElement().setAttribute("aria-labelledby", id("name"));
		component.getElement().setAttribute("aria-describedby", id("source"));
		component.setId(id("control"));
		return component;
	}

	private void showValue(SettingValue value) {
		this.control.ifPresent((made) -> made.show(value));
	}

	private NativeButton lock() {
		boolean locked = this.state.locked() || this.state.grey().isPresent();
		NativeButton button = new NativeButton();
		button.add((locked ? Icon.LOCK : Icon.UNLOCK).create(),
				new Span(getTranslation(locked ? "edit.locked" : "edit.open")));
		button.addClassNames("lock-button", locked ? "attention" : "plain");
		boolean closed = this.state.grey().isPresent() || !this.place.mayChange();
		button.setAriaLabel(getTranslation(closed ? "edit.lock.closed" : locked ? "edit.unlock" : "edit.lock",
				this.wording.texts().name(this.state.key()), getTranslation(locked ? "edit.locked" : "edit.open")));
		button.addClickListener((click) -> turnLock());
		if (closed) {
			button.getElement().setAttribute("aria-disabled", "true");
			button.getElement().setAttribute("aria-describedby", id("source"));
		}
		return button;
	}

	private NativeButton history() {
		NativeButton button = new NativeButton();
		button.add(Icon.CLOCK.create());
		button.addClassName("history-button");
		button.setAriaLabel(getTranslation("edit.history", this.wording.texts().name(this.state.key())));
		button.setTitle(getTranslation("history.title"));
		button.getElement().setAttribute("aria-expanded", "false");
		button.addClickListener((click) -> {
			boolean open = this.under.getChildren().noneMatch(SettingHistoryList.class::isInstance);
			button.getElement().setAttribute("aria-expanded", String.valueOf(open));
			this.under.getChildren().filter(SettingHistoryList.class::isInstance).toList().forEach(this.under::remove);
			if (open) {
				this.under.add(new SettingHistoryList(this.wording, this.place.history(this.state.key()),
						this::takeBack, this::withdraw, this.place.mayChange() && this.state.grey().isEmpty(),
						this.state.here().isPresent()));
			}
		});
		return button;
	}

	private boolean closed() {
		this.state.grey().ifPresent(this.listener::says);
		return this.state.grey().isPresent() || !this.place.mayChange();
	}

	private void turnLock() {
		if (!closed()) {
			Draft now = current();
			offer(now.locked(!now.locked()));
		}
	}

	private void withdraw() {
		offer(current().withdraw());
	}

	private void takeBack() {
		this.place.takeBack(this.state.key()).ifPresent((back) -> offer(Draft.of(this.state, back, this.zone)));
	}

	private Draft current() {
		return this.draft.map(DraftPanel::draft).orElseGet(() -> Draft.of(this.state, this.zone));
	}

	private void offer(Draft changed) {
		showValue(changed.withdrawn() ? this.state.value() : changed.value());
		if (this.draft.isPresent()) {
			this.draft.get().show(changed);
			return;
		}
		DraftPanel panel = new DraftPanel(this.place, this.wording, changed, this.zone, new Ended());
		this.draft = Optional.of(panel);
		this.under.addComponentAsFirst(panel);
	}

	/** Confirms that the change is saved and offers to undo it. */
	void saved() {
		Span text = new Span(getTranslation("edit.saved"));
		NativeButton back = new NativeButton(getTranslation("history.back"), (click) -> takeBack());
		back.addClassName("link-button");
		Div line = new Div(Icon.CHECK.create(), text, back);
		line.addClassNames("saved", "good");
		line.getElement().setAttribute("role", "status");
		this.under.addComponentAsFirst(line);
		focus();
	}

	private void focus() {
		getElement().executeJs("this.querySelector('[aria-labelledby]')?.focus()");
	}

	/** Moves the focus to the control of a setting, once the page shows its row again. */
	static void focus(SettingKey key) {
		UI.getCurrent()
			.getPage()
			.executeJs("(document.getElementById($0) ?? document.getElementById($1))?.focus()", id("control", key),
					id("row", key));
	}

	private String id(String part) {
		return id(part, this.state.key());
	}

	private static String id(String part, SettingKey key) {
		return part + "-" + key.text().replace('.', '-');
	}

	/** Receives the events that the page must handle. */
	interface Listener {

		void saved(SettingEditRow row);

		void says(String sentence);

	}

	private final class Choices implements ValueControl.Listener {

		@Override
		public void turn() {
			if (!closed()) {
				choose(current().value().isOn() ? SettingValue.OFF : SettingValue.ON);
			}
		}

		@Override
		public void choose(SettingValue value) {
			offer(current().value(value));
		}

		@Override
		public void write() {
			if (!closed()) {
				offer(current());
			}
		}

	}

	private final class Ended implements DraftPanel.Outcome {

		@Override
		public void saved() {
			SettingEditRow.this.listener.saved(SettingEditRow.this);
		}

		@Override
		public void cancelled() {
			show(SettingEditRow.this.state);
			focus();
		}

	}

}
