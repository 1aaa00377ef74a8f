package io.roomkeeper.console.policy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.edit.RoomReview;
import io.roomkeeper.room.edit.RoomReview.LooseRoom;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.review.PolicyReview;
import io.roomkeeper.setting.review.Posture;
import jakarta.annotation.security.RolesAllowed;

/** The posture: how many people have the recommended values, by setting and by group. */
@Route("posture")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class PostureView extends Page {

	private static final int GROUPS = 25;

	private static final int ROOMS = 50;

	private final transient SettingCatalog catalog;

	private final transient LevelNames names;

	private final transient Map<SettingKey, Posture> postures;

	private final transient Population population;

	private final Checkbox all = new Checkbox();

	private final Div settings = new Div();

	private final Div groups = new Div();

	PostureView(PolicyReview review, RoomReview rooms, GroupOrder groupOrder, MissingGroups missingGroups,
			SettingCatalog catalog, CurrentActor actor) {
		this.catalog = catalog;
		this.names = new LevelNames(groupOrder, missingGroups, catalog, actor);
		this.postures = review.posture(actor.get())
			.stream()
			.collect(Collectors.toMap(Posture::key, (posture) -> posture, (one, other) -> one, LinkedHashMap::new));
		this.population = review.population(actor.get());
		setHeading(getTranslation("posture.title"));
		setLead(getTranslation("posture.lead"));
		if (this.population.present().isEmpty()) {
			add(new ReviewTabs(PostureView.class), new EmptyState(Icon.USERS, getTranslation("posture.empty.title"),
					getTranslation("posture.empty.text")));
			return;
		}
		this.all.setLabel(getTranslation("posture.all"));
		this.all.addValueChangeListener((change) -> showSettings());
		this.settings.addClassName("stack");
		this.groups.addClassName("stack");
		add(new ReviewTabs(PostureView.class),
				new Panel(getTranslation("posture.everybody"), this.settings).aside(this.all),
				new Panel(getTranslation("posture.groups"), this.groups).aside(chooser()));
		showRooms(rooms.looserThanPolicy(actor.get()));
		showSettings();
	}

	private void showSettings() {
		ShareChart chart = new ShareChart(getTranslation("posture.everybody"), getTranslation("posture.setting"));
		this.postures.values()
			.stream()
			.filter((posture) -> this.all.getValue() || PolicyReview.ESSENTIALS.contains(posture.key()))
			.forEach((posture) -> chart.add(this.names.setting(posture.key()),
					getTranslation("posture.recommended", this.names.value(posture.key(), recommended(posture.key()))),
					posture.share().orElseThrow(), posture.exposed().size(),
					PolicyPaths.exposed(posture.key(), recommended(posture.key()), Optional.empty())));
		this.settings.removeAll();
		this.settings.add(chart);
	}

	/**
	 * Shows the rooms that are less protected than the policy for their owners requires.
	 */
	private void showRooms(List<LooseRoom> rooms) {
		if (rooms.isEmpty()) {
			return;
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		rooms.stream().limit(ROOMS).forEach((room) -> list.add(entry(room)));
		add(new Panel(getTranslation("posture.rooms"),
				new Paragraph(
						getTranslation("posture.rooms.text", rooms.size(), Reader.current().number(rooms.size()))),
				list));
	}

	private ListItem entry(LooseRoom room) {
		Span why = new Span(room.weaknesses()
			.stream()
			.map((weakness) -> getTranslation("posture.rooms." + weakness.name()))
			.collect(Collectors.joining(", ")));
		why.addClassName("secondary");
		Person owner = room.owner();
		return new ListItem(new Div(new Anchor(ConsoleRoutes.user(PersonRef.of(owner)), owner.seen().displayName()),
				new Span(" · "), why));
	}

	private Select<SettingKey> chooser() {
		Select<SettingKey> chooser = new Select<>();
		chooser.setItems(List.copyOf(this.postures.keySet()));
		chooser.setItemLabelGenerator(this.names::setting);
		chooser.setAriaLabel(getTranslation("posture.setting"));
		chooser.setWidth("18rem");
		chooser.addValueChangeListener((change) -> showGroups(change.getValue()));
		this.postures.keySet().stream().findFirst().ifPresent(chooser::setValue);
		return chooser;
	}

	/** Shows the groups in which most people are exposed. */
	private void showGroups(SettingKey key) {
		Posture posture = Optional.ofNullable(this.postures.get(key)).orElseThrow();
		ShareChart chart = new ShareChart(this.names.setting(key), getTranslation("posture.group"));
		this.population.groups()
			.stream()
			.filter((group) -> !this.population.members(group).and(this.population.present()).isEmpty())
			.sorted(Comparator.comparingInt((GroupId group) -> exposed(posture, group)).reversed())
			.limit(GROUPS)
			.forEach((group) -> chart.add(this.names.group(group), "",
					posture.share(group, this.population).orElseThrow(), exposed(posture, group),
					PolicyPaths.exposed(key, recommended(key), Optional.of(group))));
		this.groups.removeAll();
		this.groups.add(new Paragraph(getTranslation("posture.groups.text", GROUPS)), chart);
	}

	private int exposed(Posture posture, GroupId group) {
		return posture.exposed().countIn(this.population.members(group));
	}

	private SettingValue recommended(SettingKey key) {
		return this.catalog.get(key).recommended().orElseThrow();
	}

}
