package io.roomkeeper.console.setting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.router.QueryParameters;

import io.roomkeeper.console.component.Reader;

/** Chooses the moment as of which a question is answered; empty means now. */
class AsOfPicker extends DateTimePicker {

	private static final Duration STEP = Duration.ofMinutes(30);

	/**
	 * @param asOf the moment that is shown
	 * @param path the page that answers
	 */
	AsOfPicker(Optional<Instant> asOf, String path) {
		Reader reader = Reader.current();
		addClassName("as-of");
		setLocale(reader.locale());
		setStep(STEP);
		setAriaLabel(getTranslation("setting.asOf"));
		setDateAriaLabel(getTranslation("setting.asOf.day"));
		setTimeAriaLabel(getTranslation("setting.asOf.time"));
		setDatePlaceholder(getTranslation("setting.asOf.now"));
		setMax(LocalDateTime.now(reader.zone()));
		setValue(asOf.map((moment) -> LocalDateTime.ofInstant(moment, reader.zone())).orElse(null));
		addValueChangeListener((change) -> {
			if (change.isFromClient() && !isInvalid()) {
				ask(change.getSource()
					.getOptionalValue()
					.map((moment) -> moment.atZone(reader.zone()).toInstant())
					.filter((moment) -> moment.isBefore(Instant.now())), path);
			}
		});
	}

	private static void ask(Optional<Instant> moment, String path) {
		UI.getCurrent()
			.navigate(path, moment.map((at) -> QueryParameters.of("asOf", at.toString()))
				.orElseGet(QueryParameters::empty));
	}

}
