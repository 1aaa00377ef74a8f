package io.roomkeeper.console.setting.explain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.field.DateField;
import io.roomkeeper.console.field.TimeField;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.setting.AsOf;

/**
 * Selects the time as of which the page answers. A date without a time means the end of
 * that day. An empty field means now.
 */
class AsOfPicker extends Div {

	private static final Duration STEP = Duration.ofMinutes(30);

	private final DateField day = new DateField();

	private final TimeField time = new TimeField();

	private final Reader reader = Reader.current();

	private final String path;

	private final transient Account account;

	private final transient Clock clock;

	/**
	 * @param asOf the selected time
	 * @param path the page to open
	 * @param account the account, whose time zone decides when a day ends
	 */
	AsOfPicker(Optional<AsOf> asOf, String path, Account account, Clock clock) {
		this.path = path;
		this.account = account;
		this.clock = clock;
		this.day.setAriaLabel(getTranslation("setting.asOf.day"));
		this.day.setPlaceholder(getTranslation("setting.asOf.now"));
		this.day.setMax(LocalDate.ofInstant(clock.instant(), this.reader.zone()));
		this.day.setClearButtonVisible(true);
		this.day.setValue(asOf.map(this::dayOf).orElse(null));
		this.time.setStep(STEP);
		this.time.setAriaLabel(getTranslation("setting.asOf.time"));
		this.time.setPlaceholder(getTranslation("setting.asOf.end"));
		this.time.setClearButtonVisible(true);
		this.time.setEnabled(asOf.isPresent());
		this.time.setValue(asOf.filter((chosen) -> chosen.day().isEmpty()).map(this::timeOf).orElse(null));
		Span label = new Span(getTranslation("setting.asOf"));
		label.addClassName("secondary");
		label.getElement().setAttribute("aria-hidden", "true");
		addClassName("as-of");
		add(label, this.day, this.time);
		this.day.addValueChangeListener((change) -> asked(change.isFromClient() && !this.day.isInvalid()));
		this.time.addValueChangeListener((change) -> asked(change.isFromClient() && !this.time.isInvalid()));
	}

	private LocalDate dayOf(AsOf chosen) {
		return chosen.day().orElseGet(() -> LocalDate.ofInstant(chosen.moment(), this.reader.zone()));
	}

	private LocalTime timeOf(AsOf chosen) {
		return LocalTime.ofInstant(chosen.moment(), this.reader.zone());
	}

	private void asked(boolean valid) {
		if (valid) {
			UI.getCurrent()
				.navigate(this.path,
						this.day.getOptionalValue()
							.map(this::chosen)
							.map((asOf) -> QueryParameters.of("asOf", asOf.text()))
							.orElseGet(QueryParameters::empty));
		}
	}

	private AsOf chosen(LocalDate date) {
		Instant now = this.clock.instant();
		return this.time.getOptionalValue()
			.map((hour) -> date.atTime(hour).atZone(this.reader.zone()).toInstant())
			.filter((moment) -> moment.isBefore(now))
			.map((moment) -> new AsOf(moment, Optional.empty()))
			.orElseGet(() -> AsOf.endOf(date, this.account.timeZone(), now));
	}

}
