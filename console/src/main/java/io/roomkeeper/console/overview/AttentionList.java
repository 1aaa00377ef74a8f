package io.roomkeeper.console.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.overview.AttentionItem;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.Run;
import io.roomkeeper.service.ServiceOutage;
import io.roomkeeper.text.Bidi;

/** The items that need attention, each with a link to the page where it can be fixed. */
class AttentionList extends UnorderedList {

	private final boolean empty;

	AttentionList(List<AttentionItem> attentionItems) {
		this.empty = attentionItems.isEmpty();
		addClassNames("entries", "worries");
		attentionItems.forEach((attentionItem) -> add(line(attentionItem)));
	}

	boolean isEmpty() {
		return this.empty;
	}

	private ListItem line(AttentionItem attentionItem) {
		return switch (attentionItem) {
			case AttentionItem.Paused(Run run) ->
				line(Icon.PAUSED, "attention", path(run), "overview.attention.paused", run);
			case AttentionItem.Failed(Run run) -> line(Icon.ALERT, "bad", path(run), "overview.attention.failed", run);
			case AttentionItem.Skipped(Run run) -> line(Icon.ALERT, "attention", path(run),
					getTranslation("overview.attention.skipped", name(run), run.counts().of(CountKind.SKIPPED),
							Reader.current().number(run.counts().of(CountKind.SKIPPED))),
					"");
			case AttentionItem.NoSync(Optional<Instant> last) -> line(Icon.ALERT, "bad", "runs",
					last.map((when) -> getTranslation("overview.attention.noSync", Reader.current().moment(when)))
						.orElseGet(() -> getTranslation("overview.attention.neverSync")),
					"");
			case AttentionItem.GroupsMissing(List<String> names) -> line(Icon.ALERT, "attention", "posture/findings",
					getTranslation("overview.attention.groupsMissing", names.size(),
							Reader.current().number(names.size())),
					String.join(", ", names.stream().map(Bidi::isolate).toList()));
			case AttentionItem.Undecided(int requests) -> line(Icon.KEY, "attention", "exceptions",
					getTranslation("overview.attention.undecided", requests, Reader.current().number(requests)), "");
			case AttentionItem.Unapproved(int plans) -> line(Icon.PLAN, "attention", "changes",
					getTranslation("overview.attention.unapproved", plans, Reader.current().number(plans)), "");
			case AttentionItem.NoHost(int meetings) -> line(Icon.MEETING, "attention", "meetings/departed",
					getTranslation("overview.attention.noHost", meetings, Reader.current().number(meetings)), "");
			case AttentionItem.ServiceDown(ServiceOutage down) -> line(Icon.ALERT, "bad", "audit",
					getTranslation("overview.attention.service", new MessageText().of(down.service().message()),
							Reader.current().moment(down.since())),
					down.fallback()
						.map((other) -> getTranslation("overview.attention.service.fallback",
								new MessageText().of(other.message())))
						.orElseGet(() -> getTranslation("overview.attention.service.none")));
			case AttentionItem.NoRoom(int people) -> line(Icon.ROOM, "attention", "users?status=no-room",
					getTranslation("overview.attention.noRoom", people, Reader.current().number(people)), "");
		};
	}

	private ListItem line(Icon icon, String tone, String path, String key, Run run) {
		return line(icon, tone, path, getTranslation(key, name(run), Reader.current().moment(run.startedAt())),
				run.message().map(new MessageText()::of).orElse(""));
	}

	private static ListItem line(Icon icon, String tone, String path, String sentence, String detail) {
		Div head = new Div(icon.create(), new Anchor(path, sentence));
		head.addClassNames("with-action", tone);
		ListItem line = new ListItem(head);
		if (!detail.isEmpty()) {
			Span more = new Span(detail);
			more.addClassName("secondary");
			line.add(more);
		}
		return line;
	}

	private String name(Run run) {
		return getTranslation("run.title", getTranslation(TextKeys.key(run.job())), String.valueOf(run.id().value()));
	}

	private static String path(Run run) {
		return ConsoleRoutes.run(run.id());
	}

}
