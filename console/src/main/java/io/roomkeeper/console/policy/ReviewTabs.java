package io.roomkeeper.console.policy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

import io.roomkeeper.console.component.Page;

/** The tabs that link the pages of the policy review. */
class ReviewTabs extends Nav {

	ReviewTabs(Class<? extends Page> current) {
		addClassName("tabs");
		setAriaLabel(getTranslation("review.title"));
		add(tab("posture", "posture.tab", current == PostureView.class),
				tab("posture/findings", "findings.tab", current == FindingsView.class),
				tab("posture/models", "models.tab", current == ModelsView.class));
	}

	private Anchor tab(String path, String name, boolean here) {
		Anchor tab = new Anchor(path, getTranslation(name));
		if (here) {
			tab.getElement().setAttribute("aria-current", "page");
		}
		return tab;
	}

}
