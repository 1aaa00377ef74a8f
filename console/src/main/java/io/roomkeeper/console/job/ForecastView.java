package io.roomkeeper.console.job;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.forecast.Forecast;
import io.roomkeeper.forecast.ForecastItem;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastService;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.veto.VetoService;
import jakarta.annotation.security.RolesAllowed;

/**
 * What the next nightly jobs will do, the items of one night, and vetoes. The parameters
 * {@code night} and {@code kind} select the items.
 */
@Route("forecast")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class ForecastView extends Page implements BeforeEnterObserver {

	private final transient ForecastService forecasts;

	private final transient VetoService vetoes;

	private final transient People people;

	private final transient CurrentActor actor;

	private final Div content = new Div();

	private Map<String, List<String>> query = Map.of();

	ForecastView(ForecastService forecasts, VetoService vetoes, People people, CurrentActor actor) {
		this.forecasts = forecasts;
		this.vetoes = vetoes;
		this.people = people;
		this.actor = actor;
		setHeading(getTranslation("forecast.title"));
		setLead(getTranslation("forecast.lead"));
		this.content.addClassName("stack");
		add(new RunTabs(ForecastView.class), this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters parameters = event.getLocation().getQueryParameters();
		this.query = parameters.getParameters();
		show();
	}

	private void show() {
		Actor reader = this.actor.get();
		Forecast forecast = this.forecasts.forecast(reader, ForecastService.NIGHTS);
		this.content.removeAll();
		items(reader).ifPresent(this.content::add);
		this.content.add(new Panel(getTranslation("forecast.nights"), new Paragraph(getTranslation("forecast.unknown")),
				new ForecastTable(forecast)), vetoList(reader));
	}

	/** Returns the items of the night and kind in the address. */
	private Optional<Panel> items(Actor reader) {
		Optional<String> kindName = parameter("kind");
		if (kindName.isEmpty()) {
			return Optional.empty();
		}
		try {
			ForecastKind kind = ForecastKind.parse(kindName.get());
			LocalDate night = parameter("night").map(ForecastView::date)
				.orElseGet(() -> this.forecasts.tonight(reader));
			List<ForecastItem> items = this.forecasts.items(reader, night, kind);
			String title = getTranslation("forecast.items", getTranslation("forecast.kind." + kind.name()),
					Reader.current().date(night));
			return Optional.of(new Panel(title, new ForecastItems(items, kind, owners(items), dialog(reader))));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
			return Optional.empty();
		}
	}

	private Map<PersonId, Person> owners(List<ForecastItem> items) {
		return this.people.all(items.stream().map(ForecastItem::person).flatMap(Optional::stream).toList());
	}

	private Optional<VetoDialog.Opener> dialog(Actor reader) {
		return this.vetoes.mayDecide(reader) ? Optional
			.of((target, kind, name) -> new VetoDialog(this.vetoes, reader, target, kind, name, this::show).open())
				: Optional.empty();
	}

	private Panel vetoList(Actor reader) {
		return new Panel(getTranslation("veto.title"), new Paragraph(getTranslation("veto.text")),
				new VetoList(this.vetoes, reader, this::show));
	}

	private Optional<String> parameter(String name) {
		return this.query.getOrDefault(name, List.of()).stream().findFirst();
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException _) {
			return LocalDate.EPOCH;
		}
	}

}
