package io.roomkeeper.console.setting.edit;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.console.component.AddressBar;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.setting.SettingFilter;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.setting.catalog.Section;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * The editor of settings by section. The account, groups and users share it. It fills the
 * rows that the window shows first, and others shortly before they scroll into view.
 */
class SettingsEditor extends Div {

	private static final int LONGEST = 200;

	/** How many rows a window shows without scrolling. */
	private static final int FIRST = 8;

	/**
	 * Asks for the rows within a window's height of the visible part. The focus moves
	 * from a row to its control when this is there.
	 */
	private static final String WATCH = """
			let last = '';
			this.addEventListener('focusin', (event) => { last = event.target.id; });
			const watcher = new IntersectionObserver((entries) => {
				const near = entries.filter((entry) => entry.isIntersecting && entry.target.classList.contains('waiting'))
						.map((entry) => entry.target.id);
				if (near.length === 0) return;
				this.$server.fill(near.join(' ')).then(() => {
					const focused = document.activeElement;
					const row = near.includes(focused.id) ? focused
							: focused === document.body && near.includes(last) ? document.getElementById(last) : null;
					row?.querySelector('[aria-labelledby]')?.focus();
				});
			}, { rootMargin: '100% 0px' });
			this.querySelectorAll('.edit-rows > li').forEach((row) => watcher.observe(row));
			""";

	private final transient SettingsPlace place;

	private final transient SettingWording wording;

	private final transient Map<SettingKey, SettingEditRow> rows = new LinkedHashMap<>();

	private final Map<Section, Panel> panels = new LinkedHashMap<>();

	private final TextField search = new TextField();

	private final Select<Show> show = new Select<>();

	private final Span count = new Span();

	private final transient AddressBar address = new AddressBar();

	private String path = "";

	private boolean reading;

	private final Div announcement = new Div();

	private final EmptyState nothing;

	SettingsEditor(SettingsPlace place, SettingWording wording, ZoneId zone) {
		this.place = place;
		this.wording = wording;
		this.nothing = new EmptyState(Icon.SEARCH, getTranslation("settings.none.title"),
				getTranslation("settings.none.text"));
		addClassName("stack");
		this.announcement.addClassName("unseen");
		this.announcement.getElement().setAttribute("role", "status");
		add(tools(), this.announcement, jumps(), this.nothing);
		for (SettingState state : place.read()) {
			SettingEditRow row = new SettingEditRow(place, wording, zone, state, new Watch());
			this.rows.put(state.key(), row);
			this.panels.computeIfAbsent(state.definition().section(), this::panel)
				.getChildren()
				.filter(UnorderedList.class::isInstance)
				.map(UnorderedList.class::cast)
				.forEach((list) -> list.add(row));
		}
		this.panels.values().forEach(this::add);
	}

	@Override
	protected void onAttach(AttachEvent attach) {
		super.onAttach(attach);
		getElement().executeJs(WATCH);
	}

	/**
	 * Fills rows.
	 * @param ids their IDs, separated by spaces
	 */
	@ClientCallable
	void fill(String ids) {
		Set<String> near = new HashSet<>(List.of(ids.split(" ")));
		this.rows.values()
			.stream()
			.filter((row) -> row.getId().filter(near::contains).isPresent())
			.forEach(SettingEditRow::fill);
	}

	/** Applies the filters from the page's URL, and keeps the URL up to date. */
	void show(Location location) {
		this.path = location.getPath();
		this.address.entered(location);
		QueryParameters query = location.getQueryParameters();
		this.reading = true;
		this.search.setValue(query.getSingleParameter("q").filter((text) -> text.length() <= LONGEST).orElse(""));
		this.show.setValue(query.getSingleParameter("show").flatMap(Show::of).orElse(Show.ALL));
		this.reading = false;
		refresh();
	}

	private void changed() {
		if (this.reading) {
			return;
		}
		Map<String, String> query = new LinkedHashMap<>();
		if (!this.search.isEmpty()) {
			query.put("q", this.search.getValue());
		}
		if (this.show.getValue() != Show.ALL) {
			query.put("show", this.show.getValue().word());
		}
		if (!this.path.isEmpty()) {
			this.address.write(this.path, QueryParameters.simple(query));
		}
		refresh();
	}

	private Panel panel(Section section) {
		UnorderedList list = new UnorderedList();
		list.addClassName("edit-rows");
		return new Panel(this.wording.texts().section(section), list);
	}

	private Div tools() {
		this.search.setPlaceholder(getTranslation("settings.search.placeholder"));
		this.search.setAriaLabel(getTranslation("settings.search.label"));
		this.search.setPrefixComponent(Icon.SEARCH.create());
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.setMaxLength(LONGEST);
		this.search.addClassName("grow");
		this.search.addValueChangeListener((change) -> changed());
		this.show.setItems(Show.values());
		this.show.setValue(Show.ALL);
		this.show.setItemLabelGenerator((one) -> getTranslation(TextKeys.key(one)));
		this.show.setAriaLabel(getTranslation("edit.show"));
		this.show.addClassName("filter");
		this.show.addValueChangeListener((change) -> changed());
		this.count.addClassNames("count", "digits");
		this.count.getElement().setAttribute("role", "status");
		Div tools = new Div(this.search, this.show, this.count);
		tools.addClassName("tools");
		return tools;
	}

	private Div jumps() {
		Div jumps = new Div();
		jumps.addClassName("jumps");
		Arrays.stream(Section.values()).forEach((section) -> {
			NativeButton jump = new NativeButton(this.wording.texts().section(section), (click) -> {
				Panel panel = this.panels.get(section);
				if (panel != null) {
					panel.scrollIntoView();
				}
			});
			jump.addClassName("jump");
			jumps.add(jump);
		});
		return jumps;
	}

	private void refresh() {
		SettingFilter filter = new SettingFilter(this.search.getValue(), false);
		this.rows.values()
			.forEach((row) -> row.setVisible(
					this.show.getValue().test(row.state()) && filter.matches(row.state().key(), this.wording.texts())));
		this.panels.values().forEach((panel) -> panel.setVisible(visible(panel) > 0));
		this.rows.values().stream().filter(SettingEditRow::isVisible).limit(FIRST).forEach(SettingEditRow::fill);
		int shown = this.panels.values().stream().mapToInt(SettingsEditor::visible).sum();
		long locked = this.rows.values()
			.stream()
			.filter(SettingEditRow::isVisible)
			.filter((row) -> row.state().locked() || row.state().grey().isPresent())
			.count();
		this.count.setText(getTranslation("settings.count", shown, locked));
		this.nothing.setVisible(shown == 0);
	}

	private static int visible(Panel panel) {
		return (int) panel.getChildren()
			.filter(UnorderedList.class::isInstance)
			.flatMap((list) -> list.getChildren())
			.filter((row) -> row.isVisible())
			.count();
	}

	/** Which settings are shown. */
	enum Show {

		/** All settings. */
		ALL,

		/** Settings with an assignment at this scope. */
		SET,

		/** Settings that are locked here or at a wider scope. */
		LOCKED,

		/** Settings whose value is not the recommended one. */
		AGAINST_ADVICE;

		/** Returns the name of the option in URLs. */
		String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		static Optional<Show> of(String word) {
			return Arrays.stream(values()).filter((one) -> one.word().equals(word)).findFirst();
		}

		boolean test(SettingState state) {
			return switch (this) {
				case ALL -> true;
				case SET -> state.here().isPresent();
				case LOCKED -> state.locked() || state.grey().isPresent();
				case AGAINST_ADVICE ->
					state.definition().recommended().filter((value) -> !value.equals(state.value())).isPresent();
			};
		}

	}

	private final class Watch implements SettingEditRow.Listener {

		@Override
		public void saved(SettingEditRow saved) {
			List<SettingState> now = SettingsEditor.this.place.read();
			for (SettingState state : now) {
				SettingEditRow row = SettingsEditor.this.rows.get(state.key());
				if (row != null && (row.equals(saved) || !row.state().equals(state))) {
					row.show(state);
				}
			}
			saved.saved();
			refresh();
		}

		@Override
		public void says(String sentence) {
			SettingsEditor.this.announcement.setText(sentence);
		}

	}

}
