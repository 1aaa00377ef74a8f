package io.roomkeeper.console.field;

import com.vaadin.flow.component.textfield.IntegerField;
import io.roomkeeper.console.text.Reader;

/** A field for a whole number within a range, which its messages name. */
public class WholeNumberField extends IntegerField {

	/** Creates an empty field without a label; both ends belong to the range. */
	public WholeNumberField(int min, int max) {
		setMin(min);
		setMax(max);
		Reader reader = Reader.current();
		String range = getTranslation("wholeNumber.range", reader.number(min), reader.number(max));
		setI18n(new IntegerFieldI18n().setMinErrorMessage(range)
			.setMaxErrorMessage(range)
			.setStepErrorMessage(range)
			.setBadInputErrorMessage(range)
			.setRequiredErrorMessage(range));
	}

}
