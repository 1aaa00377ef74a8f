package io.roomkeeper.console.component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/**
 * Keeps the state of a page in its URL, so that <em>Back</em> removes one filter or
 * closes one panel. Typing a search text adds one history entry, regardless of its
 * length.
 */
public final class AddressBar {

	/** The parameter that changes with each typed letter. */
	private static final String TYPED = "q";

	private String path = "";

	private Map<String, List<String>> query = Map.of();

	/** Stores the URL with which the page was opened. */
	public void entered(Location location) {
		this.path = location.getPath();
		this.query = location.getQueryParameters().getParameters();
	}

	/** Shows another URL. It adds a history entry unless the user is still typing. */
	public void write(String next, QueryParameters parameters) {
		Map<String, List<String>> wanted = parameters.getParameters();
		if (next.equals(this.path) && wanted.equals(this.query)) {
			return;
		}
		boolean typing = next.equals(this.path) && this.query.containsKey(TYPED) && wanted.containsKey(TYPED)
				&& untyped(wanted).equals(untyped(this.query));
		History history = UI.getCurrent().getPage().getHistory();
		Location location = new Location(next, parameters);
		if (typing) {
			history.replaceState(null, location);
		}
		else {
			history.pushState(null, location);
		}
		this.path = next;
		this.query = wanted;
	}

	private static Map<String, List<String>> untyped(Map<String, List<String>> query) {
		Map<String, List<String>> rest = new LinkedHashMap<>(query);
		rest.remove(TYPED);
		return rest;
	}

}
