package io.roomkeeper.console.setting.explain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.AddressBar;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.security.OwnPerson;
import io.roomkeeper.console.setting.SettingFilter;
import io.roomkeeper.console.setting.SettingPaths;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.Section;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import jakarta.annotation.security.PermitAll;

/**
 * All settings of a person, with the deciding level of each. The URL contains the
 * filters.
 */
@Route("users/:uid/settings")
@PermitAll
class UserSettingsView extends PersonSettingsPage {

	private final TextField search = new TextField();

	private final Checkbox locked = new Checkbox();

	private final Span count = new Span();

	private final transient AddressBar address = new AddressBar();

	private final Div content = new Div();

	private transient List<EffectiveSetting> effective = List.of();

	private transient Optional<PersonRef> person = Optional.empty();

	private boolean reading;

	UserSettingsView(SettingsService settings, PersonLookup people, CurrentActor actor, OwnPerson own) {
		super(settings, people, actor, own);
		this.search.setPlaceholder(getTranslation("settings.search.placeholder"));
		this.search.setAriaLabel(getTranslation("settings.search.label"));
		this.search.setPrefixComponent(Icon.SEARCH.create());
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.setMaxLength(200);
		this.search.addClassName("grow");
		this.search.addValueChangeListener((change) -> changed());
		this.locked.setLabel(getTranslation("settings.locked"));
		this.locked.addValueChangeListener((change) -> changed());
		this.count.addClassNames("count", "digits");
		this.count.getElement().setAttribute("role", "status");
		Div tools = new Div(this.search, this.locked, this.count);
		tools.addClassName("tools");
		this.content.addClassName("stack");
		add(tools, this.content);
	}

	@Override
	void show(Person person, BeforeEnterEvent event) {
		PersonRef shown = PersonRef.of(person);
		this.person = Optional.of(shown);
		this.effective = settings().effective(actor().get(), shown);
		setHeading(getTranslation("settings.title", person.seen().displayName()));
		setLead(getTranslation("settings.lead"));
		if (actor().hasAny(Role.ADMIN, Role.HELPDESK)) {
			setBack(ConsoleRoutes.user(shown), person.seen().displayName());
		}
		else {
			setBack("me", getTranslation("me.title"));
		}
		this.address.entered(event.getLocation());
		QueryParameters query = event.getLocation().getQueryParameters();
		this.reading = true;
		this.search.setValue(query.getSingleParameter("q").filter((text) -> text.length() <= 200).orElse(""));
		this.locked.setValue(query.getSingleParameter("locked").isPresent());
		this.reading = false;
		refresh();
	}

	private void changed() {
		if (this.reading || this.person.isEmpty()) {
			return;
		}
		Map<String, String> query = new HashMap<>();
		if (!this.search.isEmpty()) {
			query.put("q", this.search.getValue());
		}
		if (this.locked.getValue()) {
			query.put("locked", "true");
		}
		this.address.write(SettingPaths.of(this.person.get()), QueryParameters.simple(query));
		refresh();
	}

	private void refresh() {
		SettingWording wording = wording();
		SettingFilter filter = new SettingFilter(this.search.getValue(), this.locked.getValue());
		List<EffectiveSetting> shown = this.effective.stream()
			.filter((setting) -> filter.test(setting, wording.texts()))
			.toList();
		long lockedOnes = shown.stream().filter(EffectiveSetting::locked).count();
		this.count.setText(getTranslation("settings.count", shown.size(), lockedOnes));
		this.content.removeAll();
		Arrays.stream(Section.values()).forEach((section) -> show(wording, section, shown));
		if (shown.isEmpty()) {
			this.content.add(nothing());
		}
	}

	private void show(SettingWording wording, Section section, List<EffectiveSetting> shown) {
		List<EffectiveSetting> part = shown.stream()
			.filter((setting) -> settings().catalog().get(setting.key()).section() == section)
			.toList();
		if (!part.isEmpty()) {
			this.content.add(new Panel(wording.texts().section(section),
					new SettingRows(wording, this.person.orElseThrow(), part)));
		}
	}

	private EmptyState nothing() {
		Button all = new ActionButton(getTranslation("settings.none.clear"), (click) -> {
			this.reading = true;
			this.search.clear();
			this.locked.setValue(false);
			this.reading = false;
			changed();
		});
		return new EmptyState(Icon.SEARCH, getTranslation("settings.none.title"), getTranslation("settings.none.text"),
				all);
	}

}
