package io.roomkeeper.console.reinvite;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.reinvite.HostNotices;
import io.roomkeeper.batch.reinvite.ReinviteSends;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Facts;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker.Looks;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.GroupProgress;
import io.roomkeeper.reinvite.HostedReinvite;
import io.roomkeeper.reinvite.OldWayVisits;
import io.roomkeeper.reinvite.ReinviteFilter;
import io.roomkeeper.reinvite.ReinviteReader;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.run.RunOrigin;
import jakarta.annotation.security.RolesAllowed;

/** The re-invites of one change, or all that are open: states, groups and meetings. */
@Route("reinvites/:change?([0-9]{1,9})")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class ReinvitesView extends Page implements BeforeEnterObserver {

	/**
	 * The maximum number of items in the list; the command and the REST API list all of
	 * them.
	 */
	private static final int MOST = 500;

	private final transient ReinviteReader reinvites;

	private final transient ReinviteSends sends;

	private final transient HostNotices notices;

	private final transient PlanReader plans;

	private final transient CurrentActor actor;

	private final transient Reader reader = Reader.current();

	private final transient OldWayVisits oldWays;

	private transient Map<MeetingKey, OldWayVisits.Count> visits = Map.of();

	private final Div top = new Div();

	private final Grid<HostedReinvite> grid = new Grid<>(50);

	ReinvitesView(ReinviteReader reinvites, ReinviteSends sends, HostNotices notices, PlanReader plans,
			CurrentActor actor, OldWayVisits oldWays) {
		this.reinvites = reinvites;
		this.sends = sends;
		this.notices = notices;
		this.plans = plans;
		this.actor = actor;
		this.oldWays = oldWays;
		this.top.addClassName("stack");
		this.grid.addThemeVariants(GridVariant.NO_BORDER);
		this.grid.addClassName("list");
		this.grid.setAllRowsVisible(true);
		this.grid.setAriaLabel(getTranslation("reinvitePage.title"));
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.setEmptyStateComponent(new EmptyState(Icon.CHECK, getTranslation("reinvitePage.empty.title"),
				getTranslation("reinvitePage.empty.text")));
		columns();
		Widths.watch(this.grid, this::fit);
		add(this.top, this.grid);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		OptionalInt change = event.getRouteParameters()
			.getInteger("change")
			.filter((number) -> number > 0)
			.map(OptionalInt::of)
			.orElseGet(OptionalInt::empty);
		try {
			change.ifPresent((number) -> this.plans.get(this.actor.get(), new PlanId(number)));
			show(change);
		}
		catch (io.roomkeeper.failure.NotFoundException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
		}
	}

	private void show(OptionalInt change) {
		clearBack();
		change.ifPresent((number) -> setBack(ConsoleRoutes.change(new PlanId(number)),
				getTranslation("audit.subject.plan", Integer.toString(number))));
		setHeading(change.isPresent() ? getTranslation("reinvitePage.ofChange", Integer.toString(change.getAsInt()))
				: getTranslation("reinvitePage.title"));
		setLead(getTranslation("reinvitePage.lead"));
		Map<ReinviteState, Integer> counts = this.reinvites.counts(this.actor.get(), ReinviteFilter.of(change));
		boolean toSend = counts.containsKey(ReinviteState.TO_DO) && this.actor.get().hasAny(Role.ADMIN);
		setActions(toSend ? new Component[] { hostsButton(change), sendButton(change) } : new Component[0]);
		this.top.removeAll();
		if (!counts.isEmpty()) {
			this.top.add(new Panel(getTranslation("reinvitePage.states"), states(counts)));
		}
		List<GroupProgress> groups = this.reinvites.progress(this.actor.get(), change);
		if (!groups.isEmpty()) {
			this.top.add(new Panel(getTranslation("reinvitePage.groups"), groups(groups)));
		}
		List<HostedReinvite> items = this.reinvites.page(this.actor.get(), ReinviteFilter.of(change), Optional.empty(),
				MOST + 1);
		List<HostedReinvite> shown = items.subList(0, Math.min(MOST, items.size()));
		this.visits = this.oldWays.of(shown.stream().map((one) -> one.meeting().key()).toList());
		this.grid.setItems(shown);
		if (items.size() > MOST) {
			this.top.add(new Paragraph(getTranslation("reinvitePage.more", this.reader.number(MOST))));
		}
	}

	private Button hostsButton(OptionalInt change) {
		return new ActionButton(getTranslation("reinvitePage.hosts"), Icon.PLAY.create(),
				(click) -> new HostMailDialog(this.notices.preview(this.actor.get(), change),
						(hosts) -> this.notices.start(this.actor.get(), change, hosts, RunOrigin.CONSOLE))
					.open());
	}

	private Button sendButton(OptionalInt change) {
		Button send = new ActionButton(getTranslation("reinvitePage.send"), Icon.PLAY.create(),
				(click) -> new SendDialog(this.sends.preview(this.actor.get(), change),
						(messages) -> this.sends.start(this.actor.get(), change, messages, RunOrigin.CONSOLE))
					.open());
		send.addThemeVariants(ButtonVariant.PRIMARY);
		return send;
	}

	private Facts states(Map<ReinviteState, Integer> counts) {
		Facts facts = new Facts();
		new EnumMap<>(counts)
			.forEach((state, count) -> facts.add(getTranslation(TextKeys.key(state)), this.reader.number(count)));
		return facts;
	}

	private Facts groups(List<GroupProgress> groups) {
		Facts facts = new Facts();
		groups.forEach((group) -> facts.add(group.group(), getTranslation("reinvitePage.group", group.all(),
				this.reader.number(group.done()), this.reader.number(group.all()))));
		return facts;
	}

	private void columns() {
		this.grid
			.addColumn(LitRenderer.<HostedReinvite>of("""
					<div class="person"><a href="${item.path}">${item.topic}</a>\
					<span class="under">${item.cause}</span></div>""")
				.withProperty("path", (one) -> ConsoleRoutes.meeting(one.meeting().key()))
				.withProperty("topic", (one) -> one.meeting().topic())
				.withProperty("cause", this::under))
			.setKey("topic")
			.setHeader(getTranslation("reinvitePage.column.meeting"))
			.setWidth("12rem")
			.setFlexGrow(1);
		this.grid.addColumn(Marker.renderer((HostedReinvite one) -> Optional.of(looks(one.item().state())), ""))
			.setKey("state")
			.setHeader(getTranslation("reinvitePage.column.state"))
			.setWidth("11rem")
			.setFlexGrow(0);
		this.grid
			.addColumn(LitRenderer.<HostedReinvite>of("<a href=\"${item.path}\">${item.name}</a>")
				.withProperty("path", (one) -> ConsoleRoutes.user(PersonRef.of(one.host().id())))
				.withProperty("name", (one) -> one.host().seen().displayName()))
			.setKey("host")
			.setHeader(getTranslation("reinvitePage.column.host"))
			.setWidth("11rem")
			.setFlexGrow(0);
		this.grid.addColumn((one) -> this.reader.number(one.meeting().invitees().size()))
			.setKey("invitees")
			.setHeader(getTranslation("reinvitePage.column.invitees"))
			.setPartNameGenerator((one) -> "digits")
			.setWidth("7rem")
			.setFlexGrow(0);
	}

	private String under(HostedReinvite one) {
		String cause = one.item().detail().isEmpty() ? getTranslation("reinvites.cause." + one.item().cause().name())
				: one.item().detail();
		return Optional.ofNullable(this.visits.get(one.meeting().key()))
			.map((count) -> cause + " · "
					+ getTranslation("reinvites.oldWay", count.guests(), this.reader.number(count.guests())))
			.orElse(cause);
	}

	private static Looks looks(ReinviteState state) {
		return switch (state) {
			case TO_DO -> new Looks(Icon.ALERT, "attention", state);
			case SENT -> new Looks(Icon.RUNS, "accent", state);
			case ACCEPTED, CONFIRMED, SEEN -> new Looks(Icon.CHECK, "good", state);
			case UNKNOWN -> new Looks(Icon.PAUSED, "attention", state);
			case FAILED -> new Looks(Icon.STOPPED, "bad", state);
			case SUPERSEDED, NOT_NEEDED -> new Looks(Icon.CHECK, "neutral", state);
		};
	}

	/** Hides all columns but the meeting and the state in a narrow window. */
	private void fit(int width) {
		boolean narrow = width < Widths.NARROW;
		this.grid.getColumns()
			.forEach((column) -> column
				.setVisible(!narrow || "topic".equals(column.getKey()) || "state".equals(column.getKey())));
		this.grid.setClassName("narrow", narrow);
	}

}
