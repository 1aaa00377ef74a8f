package io.roomkeeper.console.group;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.group.Group;
import io.roomkeeper.groupadmin.GroupProfile;

/**
 * The nesting of a group: the groups that contain it, and the groups that it contains.
 */
class NestingPanel extends Panel {

	private static final int DEEPEST = 6;

	NestingPanel(GroupProfile profile) {
		super(UI.getCurrent().getTranslation("group.nesting"));
		add(new H3(getTranslation("group.above")));
		if (profile.above().isEmpty()) {
			add(note("group.above.none"));
		}
		else {
			UnorderedList paths = new UnorderedList();
			paths.addClassName("entries");
			profile.above().forEach((path) -> paths.add(path(path)));
			add(paths);
		}
		add(new H3(getTranslation("group.below")));
		if (profile.below().isEmpty()) {
			add(note("group.below.none"));
		}
		else {
			UnorderedList tree = new UnorderedList();
			tree.addClassName("tree");
			profile.below().forEach((branch) -> tree.add(branch(branch)));
			add(tree);
		}
	}

	private Paragraph note(String key) {
		Paragraph note = new Paragraph(getTranslation(key));
		note.addClassNames("secondary", "note");
		return note;
	}

	private static ListItem path(List<Group> path) {
		ListItem item = new ListItem();
		Span line = new Span();
		line.addClassName("path");
		for (int at = 0; at < path.size(); at++) {
			Group group = path.get(at);
			line.add(at == 0 ? new Span(group.name()) : new Anchor(GroupPaths.of(group.id()), group.name()));
			if (at < path.size() - 1) {
				line.add(new Span(" › "));
			}
		}
		item.add(line);
		return item;
	}

	private ListItem branch(GroupProfile.Branch branch) {
		Anchor name = new Anchor(GroupPaths.of(branch.line().group().id()), branch.line().group().name());
		Span members = new Span(getTranslation("group.members", branch.line().members(),
				Reader.current().number(branch.line().members())));
		members.addClassNames("secondary", "digits");
		ListItem item = new ListItem(name, members);
		item.addClassName("depth-" + Math.min(branch.depth(), DEEPEST));
		item.getElement().setAttribute("aria-level", Integer.toString(branch.depth()));
		return item;
	}

}
