package io.roomkeeper.console.setting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;

import io.roomkeeper.console.component.Reader;

/** Chooses the moment as of which a question is answered; empty means now. */
class AsOfPicker extends Div {

	private static final Duration STEP = Duration.ofMinutes(30);

	private final DateTimePicker picker = new DateTimePicker();

	/**
	 * @param asOf the moment that is shown
	 * @param path the page that answers
	 */
	AsOfPicker(Optional<Instant> asOf, String path) {
		Reader reader = Reader.current();
		this.picker.setLocale(reader.locale());
		this.picker.setStep(STEP);
		this.picker.setAriaLabel(getTranslation("setting.asOf"));
		this.picker.setDateAriaLabel(getTranslation("setting.asOf.day"));
		this.picker.setTimeAriaLabel(getTranslation("setting.asOf.time"));
		this.picker.setDatePlaceholder(getTranslation("setting.asOf.now"));
		this.picker.setMax(LocalDateTime.now(reader.zone()));
		this.picker.setValue(asOf.map((moment) -> LocalDateTime.ofInstant(moment, reader.zone())).orElse(null));
		Span label = new Span(getTranslation("setting.asOf"));
		label.addClassName("secondary");
		label.getElement().setAttribute("aria-hidden", "true");
		addClassName("as-of");
		add(label, this.picker);
		this.picker.addValueChangeListener((change) -> {
			if (change.isFromClient() && !this.picker.isInvalid()) {
				ask(change.getSource()
					.getOptionalValue()
					.map((moment) -> moment.atZone(reader.zone()).toInstant())
					.filter((moment) -> moment.isBefore(Instant.now())), path);
			}
		});
	}

	private static void ask(Optional<Instant> moment, String path) {
		UI.getCurrent()
			.navigate(path,
					moment.map((at) -> QueryParameters.of("asOf", at.toString())).orElseGet(QueryParameters::empty));
	}

}
