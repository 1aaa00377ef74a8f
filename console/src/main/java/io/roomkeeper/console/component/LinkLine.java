package io.roomkeeper.console.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The link of a room, to open or copy. */
public class LinkLine extends Div {

	/** Shows a URL without its scheme. */
	public LinkLine(String url) {
		addClassNames("with-action", "link-line");
		Anchor link = new Anchor(url, url.replaceFirst("^https?://", ""));
		link.setRouterIgnore(true);
		link.addClassName("digits");
		add(link, new CopyButton(getTranslation("room.link"), url));
	}

}
