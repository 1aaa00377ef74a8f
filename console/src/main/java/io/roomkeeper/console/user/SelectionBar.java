package io.roomkeeper.console.user;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.roster.Selection;

/** Shows how many people are selected, with buttons to select all matches or none. */
class SelectionBar extends Div {

	private final Span chosen = new Span();

	private final Button all = new Button();

	private final Button none = new Button(getTranslation("users.select.none"));

	SelectionBar(Runnable chooseAll, Runnable chooseNobody) {
		addClassName("selection");
		this.chosen.addClassNames("strong", "digits");
		this.chosen.getElement().setAttribute("role", "status");
		for (Button button : new Button[] { this.all, this.none }) {
			button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		}
		this.all.addClickListener((click) -> chooseAll.run());
		this.none.addClickListener((click) -> chooseNobody.run());
		add(this.chosen, this.all, this.none);
	}

	/** Shows the selection and the number of matches. */
	void show(Selection selection, int matching) {
		int size = selection.size(matching);
		Reader reader = Reader.current();
		this.chosen.setText((size == 0) ? "" : getTranslation("users.select.chosen", size, reader.number(size)));
		this.chosen.setVisible(size > 0);
		this.all.setText(getTranslation("users.select.all", reader.number(matching)));
		this.all.setVisible(matching > 0 && !(selection.all() && selection.ids().isEmpty()));
		this.none.setVisible(size > 0);
	}

}
