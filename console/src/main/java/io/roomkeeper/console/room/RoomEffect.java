package io.roomkeeper.console.room;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.reinvite.ReinviteCounts;

/** Describes the effect of a change of a room on meetings and their invitees. */
final class RoomEffect {

	private RoomEffect() {
	}

	/** Returns the sentences in a box that screen readers announce. */
	static Div box() {
		Div box = new Div();
		box.addClassName("radius");
		box.getElement().setAttribute("role", "status");
		return box;
	}

	/** Shows the sentences in a box. */
	static void show(Div box, List<String> sentences) {
		box.removeAll();
		sentences.forEach((sentence) -> box.add(new Paragraph(sentence)));
	}

	/** Returns the sentences about a change that is not made yet. */
	static List<String> sentences(ReinviteCounts counts) {
		List<String> sentences = new ArrayList<>();
		if (counts.meetings() == 0) {
			sentences.add(translate("room.effect.none"));
		}
		if (counts.needed() > 0) {
			sentences.add(translate("room.effect.needed", counts.needed(), number(counts.needed()), counts.toTell(),
					number(counts.toTell())));
		}
		if (counts.avoided() > 0) {
			sentences.add(translate("room.effect.avoided", counts.avoided(), number(counts.avoided()),
					counts.stillInvited(), number(counts.stillInvited())));
		}
		return sentences;
	}

	/**
	 * Returns a sentence about what the host must do after a change; empty if nothing.
	 */
	static String toDo(ReinviteCounts counts) {
		return (counts.needed() == 0) ? "" : translate("room.effect.toDo", counts.needed(), number(counts.needed()));
	}

	private static String number(int value) {
		return Reader.current().number(value);
	}

	private static String translate(String key, Object... values) {
		return UI.getCurrent().getTranslation(key, values);
	}

}
