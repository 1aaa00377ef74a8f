package io.roomkeeper.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.springframework.stereotype.Indexed;

/**
 * A page of the console: the main landmark, with one heading, and a title that names it.
 * Spring lists the pages when they are compiled.
 */
@Indexed
public abstract class Page extends Main implements HasDynamicTitle {

	private final H1 heading = new H1();

	private final Paragraph lead = new Paragraph();

	private final Div actions = new Div();

	/** Creates a page without a heading. */
	protected Page() {
		setId("content");
		addClassName("page");
		this.lead.addClassName("lead");
		this.lead.setVisible(false);
		this.actions.addClassName("actions");
		Div titles = new Div(this.heading, this.lead);
		titles.addClassName("titles");
		Div header = new Div(titles, this.actions);
		header.addClassName("page-header");
		add(header);
	}

	/**
	 * Sets the link above the heading to the page that this one belongs to; another call
	 * replaces it.
	 */
	protected final void setBack(String path, String name) {
		clearBack();
		addComponentAsFirst(new Back(path, name));
	}

	/** Removes the link above the heading. */
	protected final void clearBack() {
		getChildren().filter(Back.class::isInstance).toList().forEach(this::remove);
	}

	/** Sets the heading and the title of the page. */
	protected final void setHeading(String text) {
		this.heading.setText(text);
	}

	/** Sets the lead text under the heading: a sentence or a few facts about the page. */
	protected final void setLead(String text) {
		this.lead.setText(text);
		this.lead.setVisible(!text.isEmpty());
	}

	/** Replaces the lead by components, for example badges. */
	protected final void setLead(Component... parts) {
		this.lead.removeAll();
		this.lead.add(parts);
		this.lead.setVisible(true);
	}

	/** Sets the actions of the page; the main action comes last. */
	protected final void setActions(Component... components) {
		this.actions.removeAll();
		this.actions.add(components);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("app.title", this.heading.getText());
	}

}
