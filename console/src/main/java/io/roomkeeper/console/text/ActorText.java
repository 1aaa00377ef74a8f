package io.roomkeeper.console.text;

import java.util.Set;

import com.vaadin.flow.component.UI;

/**
 * Names who did something. The product's own actors have a name in each language; people,
 * services and accounts of the operating system keep theirs.
 */
public final class ActorText {

	private static final Set<String> OWN = Set.of("first-start", "nightly", "schedule");

	private ActorText() {
	}

	/** Returns the name of an actor for the reader of the current page. */
	public static String of(String actor) {
		return OWN.contains(actor) ? UI.getCurrent().getTranslation("actor." + actor) : actor;
	}

}
