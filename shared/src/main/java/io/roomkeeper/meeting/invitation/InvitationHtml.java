package io.roomkeeper.meeting.invitation;

import java.util.List;

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
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach((letter) -> {
			switch (letter) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\'' -> escaped.append("&#39;");
				default -> escaped.appendCodePoint(letter);
			}
		});
		return escaped.toString();
	}

}
