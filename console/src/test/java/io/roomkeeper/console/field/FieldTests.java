package io.roomkeeper.console.field;

import java.time.LocalDate;
import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import io.roomkeeper.console.SampleConsole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class FieldTests extends SpringBrowserlessTest {

	@BeforeEach
	void readSpanish() {
		UI.getCurrent().setLocale(Locale.of("es"));
	}

	@Test
	void aCalendarIsInTheReadersLanguage() {
		DatePickerI18n texts = new DateField().getI18n();

		assertThat(texts.getMonthNames()).hasSize(12).startsWith("enero");
		assertThat(texts.getWeekdays()).hasSize(7).startsWith("domingo");
		assertThat(texts.getFirstDayOfWeek()).isEqualTo(1);
		assertThat(texts.getToday()).isEqualTo("Hoy");
		assertThat(new DateTimeField().getDatePickerI18n().getMonthNames()).startsWith("enero");
	}

	@Test
	void aDateSaysWhatIsPossible() {
		DateField field = new DateField();
		field.setMin(LocalDate.of(2026, 12, 1));

		field.setValue(LocalDate.of(2026, 11, 1));

		assertThat(field.submittable()).isFalse();
		assertThat(field.submitted()).isEmpty();
		assertThat(field.getErrorMessage()).startsWith("Elija el ").contains("1 dic 2026");
	}

	@Test
	void aMissingDateIsRefusedOnlyIfItIsNeeded() {
		DateField field = new DateField();

		assertThat(field.submittable()).isTrue();
		assertThat(field.submitted()).isEmpty();
		assertThat(field.isInvalid()).isTrue();
		assertThat(field.getErrorMessage()).isEqualTo("Elija una fecha.");
	}

	@Test
	void aNumberSaysWhichRangeIsPossible() {
		WholeNumberField field = new WholeNumberField(1, 99);

		field.setValue(0);

		assertThat(field.getErrorMessage()).isEqualTo("Escriba un número entero de 1 a 99.");
	}

}
