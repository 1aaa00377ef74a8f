package io.roomkeeper.console.user;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.roster.Selection;

/**
 * Shows how many people are selected, with buttons to select all matches or none, and to
 * plan a change.
 */
class SelectionBar extends Div {

	private final Span chosen = new Span();

	private final Button all = new Button();

	private final Button none = new Button(getTranslation("users.select.none"));

	private final Button reissue;

	private final boolean mayPlan;

	/**
	 * @param mayPlan whether to offer actions for the selected people
	 */
	SelectionBar(boolean mayPlan, Runnable chooseAll, Runnable chooseNobody, Runnable planReissue) {
		this.mayPlan = mayPlan;
		addClassName("selection");
		this.chosen.addClassNames("strong", "digits");
		this.chosen.getElement().setAttribute("role", "status");
		for (Button button : new Button[] { this.all, this.none }) {
			button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		}
		this.all.addClickListener((click) -> chooseAll.run());
		this.none.addClickListener((click) -> chooseNobody.run());
		this.reissue = new ActionButton(getTranslation("change.reissue"), (click) -> planReissue.run());
		this.reissue.addThemeVariants(ButtonVariant.SMALL);
		add(this.chosen, this.all, this.none, this.reissue);
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
		this.reissue.setVisible(this.mayPlan && size > 0);
	}

}
