package io.roomkeeper.meeting.invitation;

import java.util.List;

import org.apache.commons.text.StringEscapeUtils;

/** Renders the lines of an invitation as HTML. Every value passes through one escape. */
final class InvitationHtml {

	private InvitationHtml() {
	}

	/** Returns the topic and a table of labels and values. */
	static String of(List<InvitationLine> lines) {
		StringBuilder html = new StringBuilder();
		html.append("<h1 dir=\"auto\">").append(escaped(lines.getFirst().value())).append("</h1>\n<table>\n");
		for (InvitationLine line : lines.subList(1, lines.size())) {
			String value = escaped(line.value());
			html.append("<tr><th scope=\"row\" align=\"left\">")
				.append(escaped(line.label()))
				.append("</th><td dir=\"auto\">")
				.append(line.link() ? "<a href=\"" + value + "\">" + value + "</a>" : value)
				.append("</td></tr>\n");
		}
		return html.append("</table>\n").toString();
	}

	private static String escaped(String text) {
		return StringEscapeUtils.escapeHtml4(text);
	}

}
