package io.roomkeeper.console.component;

import java.util.Locale;

import com.vaadin.flow.component.icon.SvgIcon;

/** The console's icons, each a symbol of {@code symbols.svg}. */
public enum Icon {

	LOGO, OVERVIEW, SEARCH, USERS, RUNS, ROOM, GROUP, MEETING, CHECK, CLOCK, ALERT, STOPPED, PAUSED, PLAN, COPY, EYE,
	EYE_OFF, PLAY, INFO, SUN, MOON, SCREEN, GLOBE, SIGN_OUT, ARROW, LINK, LOCK, UNLOCK, SLIDERS, AUDIT, KEY, EMPTY,
	DOOR, CLOSE, DOWN, DIRECTORY, MOVE, PLUS, DOWNLOAD, CHART;

	/** Creates a decorative icon, which is hidden from assistive technology. */
	public SvgIcon create() {
		SvgIcon icon = new SvgIcon("symbols.svg", name().toLowerCase(Locale.ROOT).replace('_', '-'));
		icon.addClassName("icon");
		icon.getElement().setAttribute("aria-hidden", "true");
		return icon;
	}

}
