package io.roomkeeper.console.setting.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.console.change.planning.RoomPlanning;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.DownloadLink;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.setting.Effect;
import io.roomkeeper.console.setting.PeopleCsv;
import io.roomkeeper.console.setting.PeopleSetGrid;
import io.roomkeeper.console.setting.ProposalAddress;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.proposal.Proposal;
import jakarta.annotation.security.PermitAll;

/**
 * The people behind a count of a preview. The URL contains the change and the count, so
 * that it can be shared.
 */
@Route(ProposalAddress.ROUTE)
@PermitAll
class PreviewListView extends Page implements BeforeEnterObserver {

	private final transient SettingsService settings;

	private final transient People people;

	private final transient PersonLookup lookup;

	private final transient RoomPlanning planning;

	private final transient CurrentActor actor;

	PreviewListView(SettingsService settings, People people, PersonLookup lookup, RoomPlanning planning,
			CurrentActor actor) {
		this.settings = settings;
		this.people = people;
		this.lookup = lookup;
		this.planning = planning;
		this.actor = actor;
		addClassName("fills");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			show(event.getLocation().getQueryParameters());
		}
		catch (AccessDeniedForActorException ex) {
			event.rerouteToError(AccessDeniedException.class, MessageText.line(ex));
		}
		catch (InvalidInputException | io.roomkeeper.failure.NotFoundException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
		}
	}

	private Component reissue(Effect.Figure figure) {
		return new ActionButton(getTranslation("change.plan.REISSUE"),
				(click) -> this.planning.reissue(figure.people(), figure.text()));
	}

	private void show(QueryParameters query) {
		Proposal proposal = ProposalAddress.read(query);
		SettingWording wording = new SettingWording(this.settings.catalog(), this.lookup);
		String part = query.getSingleParameter("part").orElse("");
		Collection<Effect.Figure> figures = new Effect(wording, this.settings.catalog().get(proposal.key()).key(),
				this.settings.preview(this.actor.get(), proposal))
			.figures();
		Optional<Effect.Figure> asked = figures.stream().filter((figure) -> figure.part().equals(part)).findFirst();
		setHeading(wording.texts().name(this.settings.catalog().get(proposal.key()).key()));
		String count = Reader.current().number(asked.map((figure) -> figure.people().size()).orElse(0));
		String text = asked.map(Effect.Figure::text).orElseGet(() -> getTranslation("effect.gone"));
		setLead(new Span(count + " " + text), new Span(getTranslation("effect.now")));
		asked.ifPresent((figure) -> {
			PeopleSetGrid grid = new PeopleSetGrid(this.people, figure.people());
			DownloadLink csv = new DownloadLink("people-affected", getTranslation("csv.people"),
					new PeopleCsv(this.people, figure.people()));
			setActions(this.planning.mayPlan() ? new Component[] { csv, reissue(figure) } : new Component[] { csv });
			add(grid);
		});
		if (asked.isEmpty()) {
			setActions(List.of().toArray(new Component[0]));
		}
	}

}
