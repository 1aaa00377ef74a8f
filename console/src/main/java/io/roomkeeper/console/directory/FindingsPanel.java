package io.roomkeeper.console.directory;

import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.directory.Examinations.Examination;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.directory.DirectoryFinding;
import org.jspecify.annotations.Nullable;

/** The last findings of the doctor, one line per check. */
class FindingsPanel extends Panel {

	private final Paragraph state = new Paragraph();

	private final Div content = new Div();

	private @Nullable Examination shown;

	FindingsPanel() {
		super(UI.getCurrent().getTranslation("directory.findings"));
		this.state.getElement().setAttribute("role", "status");
		this.state.addClassName("note");
		add(this.state, this.content);
		this.content.add(new EmptyState(Icon.DIRECTORY, getTranslation("directory.findings.none.title"),
				getTranslation("directory.findings.none.text")));
	}

	/** Shows whether an examination is running, and the last result. */
	void show(boolean running, Optional<Examination> last) {
		String text = running ? getTranslation("directory.examining") : last.map(this::summary).orElse("");
		if (!text.equals(this.state.getText())) {
			this.state.setText(text);
		}
		this.state.setVisible(!text.isEmpty());
		if (last.isPresent() && !last.get().equals(this.shown)) {
			this.shown = last.get();
			UnorderedList list = new UnorderedList();
			list.addClassName("checks");
			MessageText texts = new MessageText();
			last.get().findings().forEach((finding) -> list.add(line(finding, texts)));
			this.content.removeAll();
			this.content.add(list);
		}
	}

	private String summary(Examination examination) {
		return examination.failure().isEmpty()
				? getTranslation("directory.findings.at", Reader.current().moment(examination.at()))
				: getTranslation("directory.findings.failed", examination.failure());
	}

	/** Returns the name of a check, followed by the attribute's name if it has one. */
	private static String name(String check) {
		String kind = check.startsWith("attribute ") ? "attribute" : check.startsWith("double ") ? "double" : check;
		String about = check.equals(kind) ? "" : check.substring(kind.length() + 1);
		String key = "doctor.check." + kind.replace(' ', '-');
		String name = UI.getCurrent().getTranslation(key, about);
		return name.startsWith("!") ? check : name;
	}

	private static ListItem line(DirectoryFinding finding, MessageText texts) {
		Span check = new Span(name(finding.check()));
		check.addClassName("strong");
		Div found = new Div(check, new Span(texts.of(finding.found())));
		found.addClassName("check-words");
		if (!finding.remedy().isEmpty()) {
			Span remedy = new Span(texts.of(finding.advice()));
			remedy.addClassName("remedy");
			found.add(remedy);
		}
		ListItem line = new ListItem(new Marker(Marker.looks(finding.level())), found);
		line.addClassName("check");
		return line;
	}

}
