package io.roomkeeper.console.setting.exception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.field.DateField;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.failure.FixableException;

/** Asks for the end of and the reason for an exception. */
class ExceptionDialog extends Dialog {

	private static final int USUAL_DAYS = 30;

	private final DateField until = new DateField();

	private final TextField reason = new TextField();

	private final transient Optional<Instant> lockEnd;

	private final transient ZoneId zone;

	private final transient BiConsumer<Instant, String> action;

	private final String done;

	/**
	 * @param kind {@code ask} or {@code grant}
	 * @param setting the name of the setting
	 * @param lockEnd when the lock ends; no exception is needed after it
	 * @param action receives the end and the reason
	 */
	ExceptionDialog(String kind, String setting, Optional<Instant> lockEnd, ZoneId zone,
			BiConsumer<Instant, String> action) {
		this.lockEnd = lockEnd;
		this.zone = zone;
		this.action = action;
		this.done = getTranslation("exception." + kind + ".done");
		setHeaderTitle(getTranslation("exception." + kind));
		setWidth("32rem");
		this.until.setLabel(getTranslation("exception.until"));
		this.until.setHelperText(lockEnd
			.map((end) -> getTranslation("exception.until.lock", Reader.current().date(LocalDate.ofInstant(end, zone))))
			.orElseGet(() -> getTranslation("exception.until.help")));
		this.until.setMin(earliest(lockEnd, zone));
		this.until.setValue(proposed(lockEnd, zone));
		this.until.setRequiredIndicatorVisible(true);
		this.reason.setLabel(getTranslation("draft.reason"));
		this.reason.setMaxLength(1000);
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setWidthFull();
		Div form = new Div(new Paragraph(getTranslation("exception." + kind + ".text", setting)), this.reason,
				this.until);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button go = new ActionButton(getTranslation("exception." + kind + ".button"), (click) -> go());
		go.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, go);
	}

	/**
	 * Returns the default end: a month from now, or the day on which the lock ends if
	 * that is earlier.
	 */
	static LocalDate proposed(Optional<Instant> lockEnd, ZoneId zone) {
		LocalDate usual = LocalDate.now(zone).plusDays(USUAL_DAYS);
		return lockEnd.map((end) -> LocalDate.ofInstant(end, zone)).filter(usual::isAfter).orElse(usual);
	}

	/**
	 * Returns the first day that can be chosen: tomorrow, or today if the lock ends
	 * today.
	 */
	private static LocalDate earliest(Optional<Instant> lockEnd, ZoneId zone) {
		LocalDate tomorrow = LocalDate.now(zone).plusDays(1);
		return lockEnd.map((end) -> LocalDate.ofInstant(end, zone)).filter(tomorrow::isAfter).orElse(tomorrow);
	}

	/**
	 * Returns the end of an exception until a day: the start of the day, or the end of
	 * the lock if the lock ends on that day.
	 */
	static Instant end(LocalDate day, Optional<Instant> lockEnd, ZoneId zone) {
		return lockEnd.filter((end) -> LocalDate.ofInstant(end, zone).equals(day))
			.orElseGet(() -> day.atStartOfDay(zone).toInstant());
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		this.reason.focus();
	}

	private void go() {
		if (this.reason.getValue().isBlank()) {
			this.reason.setInvalid(true);
			this.reason.setErrorMessage(getTranslation("exception.reason.missing"));
			this.reason.focus();
			return;
		}
		Optional<LocalDate> day = this.until.submitted();
		if (day.isEmpty()) {
			return;
		}
		try {
			this.action.accept(end(day.get(), this.lockEnd, this.zone), this.reason.getValue());
			close();
			Notices.say(this.done);
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

}
