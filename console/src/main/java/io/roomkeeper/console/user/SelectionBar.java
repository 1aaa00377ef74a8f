package io.roomkeeper.console.user;

import java.util.List;

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

	private final List<Button> plans;

	private final boolean mayPlan;

	/**
	 * @param mayPlan whether to offer actions for the selected people
	 */
	SelectionBar(boolean mayPlan, Runnable chooseAll, Runnable chooseNobody, Plans offered) {
		this.mayPlan = mayPlan;
		addClassName("selection");
		this.chosen.addClassNames("strong", "digits");
		this.chosen.getElement().setAttribute("role", "status");
		for (Button button : new Button[] { this.all, this.none }) {
			button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		}
		this.all.addClickListener((click) -> chooseAll.run());
		this.none.addClickListener((click) -> chooseNobody.run());
		this.plans = List.of(plan("change.plan.REISSUE", offered.reissue()),
				plan("change.plan.PASSCODES", offered.passcodes()),
				plan("change.plan.WITHDRAW_LINKS", offered.withdrawLinks()));
		add(this.chosen, this.all, this.none);
		this.plans.forEach(this::add);
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
		this.plans.forEach((button) -> button.setVisible(this.mayPlan && size > 0));
	}

	private Button plan(String key, Runnable ask) {
		Button button = new ActionButton(getTranslation(key), (click) -> ask.run());
		button.addThemeVariants(ButtonVariant.SMALL);
		return button;
	}

	/**
	 * The plans offered for the selected people.
	 *
	 * @param reissue plans new numbers
	 * @param passcodes plans new passcodes
	 * @param withdrawLinks plans to remove personal links
	 */
	record Plans(Runnable reissue, Runnable passcodes, Runnable withdrawLinks) {

	}

}
