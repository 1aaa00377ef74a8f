package io.roomkeeper.console.job;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.roomkeeper.console.component.Page;

/** The tabs that link past runs, the report of the last nightly job, and the forecast. */
class RunTabs extends Nav {

	RunTabs(Class<? extends Page> current) {
		addClassName("tabs");
		setAriaLabel(getTranslation("runs.title"));
		add(tab("runs", "runs.tab", current == RunsView.class),
				tab("report", "report.tab", current == ReportView.class),
				tab("forecast", "forecast.tab", current == ForecastView.class));
	}

	private Anchor tab(String path, String name, boolean here) {
		Anchor tab = new Anchor(path, getTranslation(name));
		if (here) {
			tab.getElement().setAttribute("aria-current", "page");
		}
		return tab;
	}

}
