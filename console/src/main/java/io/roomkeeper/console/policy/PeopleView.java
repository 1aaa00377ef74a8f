package io.roomkeeper.console.policy;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.roomkeeper.console.change.planning.RoomPlanning;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.AddressBar;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.DownloadLink;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.PeopleGrid;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.csv.Csv;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.UnknownSettingException;
import io.roomkeeper.setting.population.Share;
import io.roomkeeper.setting.resolution.LevelCodec;
import io.roomkeeper.setting.review.PeopleQueries;
import io.roomkeeper.setting.review.PeopleQuery;
import io.roomkeeper.setting.review.PeopleQueryResult;
import jakarta.annotation.security.RolesAllowed;

/**
 * People by their effective value of a setting, by deciding level and by lock. The URL
 * contains the query.
 */
@Route("settings/:key/people")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class PeopleView extends Page implements BeforeEnterObserver {

	private static final int PART = 1_000;

	private final transient AddressBar address = new AddressBar();

	private final transient PeopleQueries queries;

	private final transient PeoplePages pages;

	private final transient SettingCatalog catalog;

	private final transient CurrentActor actor;

	private final transient LevelNames names;

	private final Div tools = new Div();

	private final Span count = new Span();

	private final PeopleGrid grid;

	private transient Optional<PeopleQueryResult> answer = Optional.empty();

	PeopleView(PeopleQueries queries, PeoplePages pages, GroupOrder groupOrder, MissingGroups missingGroups,
			SettingCatalog catalog, RoomPlanning planning, CurrentActor actor) {
		this.queries = queries;
		this.pages = pages;
		this.catalog = catalog;
		this.actor = actor;
		this.names = new LevelNames(groupOrder, missingGroups, catalog, actor);
		addClassName("fills");
		setBack("posture", getTranslation("posture.title"));
		this.tools.addClassName("tools");
		this.count.addClassNames("count", "digits");
		this.count.getElement().setAttribute("role", "status");
		this.grid = new PeopleGrid(getTranslation("people.title"),
				(person) -> ConsoleRoutes.userSetting(PersonRef.of(person), asked().query().key()));
		this.grid.setClassName("list");
		column("value", (share) -> this.names.value(asked().query().key(), share.value()));
		column("lock", (share) -> getTranslation(share.locked() ? "setting.lock" : "setting.open"));
		column("by", (share) -> this.names.of(share.winner()));
		this.grid.setItems(DataProvider.fromCallbacks((rows) -> page(rows.getOffset(), rows.getLimit()).stream(),
				(rows) -> this.answer.map((all) -> all.people().size()).orElse(0)));
		this.grid.setEmptyStateComponent(
				new EmptyState(Icon.SEARCH, getTranslation("people.none.title"), getTranslation("people.none.text")));
		Widths.watch(this.grid, this::fit);
		DownloadLink csv = new DownloadLink("people-by-setting", getTranslation("csv.people"), this::write);
		setActions(planning.mayPlan()
				? new Component[] { csv,
						new ActionButton(getTranslation("change.plan.REISSUE"), (click) -> planning
							.reissue(this.answer.orElseThrow().people(), this.names.setting(asked().query().key()))) }
				: new Component[] { csv });
		add(this.tools, this.grid);
	}

	private PeopleQuery asked() {
		return this.answer.orElseThrow().question();
	}

	private List<Person> page(int offset, int limit) {
		return this.answer.map((all) -> this.queries.page(this.actor.get(), all, offset, limit)).orElse(List.of());
	}

	private void column(String key, SerializableFunction<Share, String> text) {
		this.grid.addColumn((person) -> text.apply(this.answer.orElseThrow().distribution().of(person.id())))
			.setKey(key)
			.setHeader(getTranslation("people.column." + key))
			.setWidth("9rem")
			.setFlexGrow(1);
	}

	private void fit(int width) {
		this.grid.fit(width);
		this.grid.addClassName("list");
		this.grid.getColumnByKey("mail").setVisible(width >= Widths.MEDIUM);
		this.grid.getColumnByKey("lock").setVisible(width >= Widths.NARROW);
		this.grid.getColumnByKey("by").setVisible(width >= Widths.NARROW);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			SettingDefinition definition = this.catalog
				.get(event.getRouteParameters().get("key").orElseThrow(NotFoundException::new));
			this.address.entered(event.getLocation());
			show(PolicyPaths.read(definition.key(), event.getLocation().getQueryParameters()));
		}
		catch (UnknownSettingException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
		}
	}

	private void show(PeopleQuery question) {
		PeopleQueryResult found = this.queries.ask(this.actor.get(), question);
		this.answer = Optional.of(found);
		SettingKey key = question.query().key();
		setHeading(this.names.setting(key));
		setLead(getTranslation("people.lead"));
		this.count.setText(getTranslation("users.count.all", found.people().size(),
				Reader.current().number(found.people().size())));
		this.tools.removeAll();
		this.tools.add(new PeopleFilters(this.catalog, this.names, found, this::ask).all());
		this.tools.add(this.count);
		this.grid.getDataProvider().refreshAll();
	}

	private void ask(PeopleQuery question) {
		if (!question.query().key().equals(asked().query().key())) {
			UI.getCurrent().navigate(PolicyPaths.base(question.query().key()), PolicyPaths.write(question));
			return;
		}
		this.address.write(PolicyPaths.base(question.query().key()), PolicyPaths.write(question));
		show(question);
	}

	private void write(Writer out) throws IOException {
		PeopleQueryResult all = this.answer.orElseThrow();
		SettingKey key = all.question().query().key();
		out.write(Csv.row("uid", "name", "mail", "setting", "value", "locked", "wonBy"));
		List<Person> part = this.pages.after(all.people(), 0, PART);
		while (!part.isEmpty()) {
			for (Person person : part) {
				Share share = all.distribution().of(person.id());
				out.write(Csv.row(person.seen().uid().value(), person.seen().displayName(),
						person.seen().mail().orElse(""), key.text(), share.value().text(),
						Boolean.toString(share.locked()), LevelCodec.of(share.winner())));
			}
			part = this.pages.after(all.people(), part.getLast().id().value(), PART);
		}
	}

}
