package io.roomkeeper.console.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.audit.TimelineLink;
import io.roomkeeper.console.change.planning.RoomPlanning;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.groupadmin.GroupAdministratorService;
import io.roomkeeper.groupadmin.GroupLine;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.GroupProfile;
import io.roomkeeper.groupadmin.GroupQueries;
import io.roomkeeper.groupadmin.LocalGroups;
import io.roomkeeper.groupadmin.LocalMembers;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.index.RosterQuery;
import jakarta.annotation.security.PermitAll;

/** One group: its members, nesting, settings and administrators. */
@Route("groups/:id")
@PermitAll
public class GroupView extends Page implements BeforeEnterObserver {

	private final transient GroupQueries queries;

	private final transient GroupOrder order;

	private final transient LocalGroups localGroups;

	private final transient LocalMembers localMembers;

	private final transient GroupAdministratorService administratorService;

	private final transient PeoplePages pages;

	private final transient SettingCatalog catalog;

	private final transient RoomPlanning planning;

	private final transient CurrentActor actor;

	private final Div content = new Div();

	GroupView(GroupQueries queries, GroupOrder order, LocalGroups localGroups, LocalMembers localMembers,
			GroupAdministratorService administratorService, PeoplePages pages, SettingCatalog catalog,
			RoomPlanning planning, CurrentActor actor) {
		this.queries = queries;
		this.order = order;
		this.localGroups = localGroups;
		this.localMembers = localMembers;
		this.administratorService = administratorService;
		this.pages = pages;
		this.catalog = catalog;
		this.planning = planning;
		this.actor = actor;
		setBack("groups", getTranslation("groups.title"));
		this.content.addClassName("columns");
		add(this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		int number = event.getRouteParameters()
			.get("id")
			.filter((text) -> text.matches("[1-9][0-9]{0,8}"))
			.map(Integer::valueOf)
			.orElseThrow(NotFoundException::new);
		try {
			show(new GroupId(number));
		}
		catch (AccessDeniedForActorException ex) {
			event.rerouteToError(AccessDeniedException.class, MessageText.line(ex));
		}
		catch (io.roomkeeper.failure.NotFoundException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
		}
	}

	private void show(GroupId id) {
		Actor actor = this.actor.get();
		GroupProfile profile = this.queries.profile(actor, id);
		Group group = profile.line().group();
		setHeading(group.name());
		setLead(facts(profile.line()));
		setActions(actions(actor, group).toArray(Component[]::new));
		this.content.removeAll();
		Div left = new Div(new MembersPanel(this.queries, this.localMembers, this.pages, this.catalog, this.actor,
				group, () -> show(id)), new PolicyPanel(this.queries, this.catalog, this.actor, group));
		Div right = new Div(new NestingPanel(profile), new AdministratorsPanel(this.localMembers,
				this.administratorService, this.actor, group, profile.administrators(), () -> show(id)));
		left.addClassName("column");
		right.addClassName("column");
		this.content.add(left, right);
	}

	private Component[] facts(GroupLine line) {
		Reader reader = Reader.current();
		List<Component> facts = new ArrayList<>();
		facts.add(new Span(getTranslation(line.group().fromDirectory() ? "group.directory" : "group.local")));
		facts.add(new Span(getTranslation("group.priority", line.group().priority())));
		facts.add(new Span(getTranslation("group.members", line.members(), reader.number(line.members()))));
		facts.add(new Span(getTranslation("group.settings", line.settings())));
		line.group().dn().ifPresent((dn) -> facts.add(new Span(dn)));
		return facts.toArray(Component[]::new);
	}

	private void planReissue(Group group) {
		RosterQuery query = RosterQuery.matching("").withGroup(Optional.of(group.id()));
		this.planning.reissue(query, Selection.ALL, this.queries.profile(this.actor.get(), group.id()).line().members(),
				"group=" + group.name());
	}

	private List<Component> actions(Actor actor, Group group) {
		List<Component> actions = new ArrayList<>();
		if (actor.hasAny(Role.ADMIN)) {
			actions.add(new TimelineLink(group.id().auditSubject()));
			Button move = new ActionButton(getTranslation("group.move"),
					(click) -> new MoveDialog(this.order, this.pages, this.catalog, this.actor, group, group.priority(),
							this.order.all(actor).size(), () -> show(group.id()))
						.open());
			actions.add(move);
			actions.add(new ActionButton(getTranslation("change.plan.REISSUE"), (click) -> planReissue(group)));
			if (!group.fromDirectory()) {
				actions.add(new ActionButton(getTranslation("group.rename"), (click) -> rename(group)));
				Button delete = new ActionButton(getTranslation("group.delete"),
						(click) -> new DeleteDialog(this.localGroups, this.pages, this.catalog, this.actor, group,
								() -> UI.getCurrent().navigate("groups"))
							.open());
				delete.addThemeVariants(ButtonVariant.ERROR);
				actions.add(delete);
			}
		}
		Anchor settings = new Anchor(GroupPaths.settings(group.id()), getTranslation("group.settings.link"));
		settings.addClassName("button-link");
		actions.add(settings);
		return actions;
	}

	private void rename(Group group) {
		new NameDialog("group.rename", group.name(), (name) -> {
			this.localGroups.rename(this.actor.get(), group.id(), name);
			show(group.id());
		}).open();
	}

}
