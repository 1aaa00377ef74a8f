package io.roomkeeper.console.component;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.csv.Csv;

/**
 * A link that streams rows to a file, usually as CSV. The file name contains the kind of
 * rows and the time, for example {@code roomkeeper-users-2026-11-28-1405.csv}. The audit
 * trail records each download.
 */
public class DownloadLink extends Anchor {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);

	private final Span label = new Span();

	/**
	 * @param what the kind of rows, one word or several joined by hyphens
	 * @param text the label of the link
	 * @param rows writes the rows
	 */
	public DownloadLink(String what, String text, Rows rows) {
		this(what, FileType.CSV, text, rows);
	}

	/**
	 * @param what the kind of rows, one word or several joined by hyphens
	 * @param text the label of the link
	 * @param rows writes the rows in the format of the file
	 */
	public DownloadLink(String what, FileType type, String text, Rows rows) {
		this.label.setText(text);
		add(Icon.DOWNLOAD.create(), this.label);
		addClassName("with-icon");
		ZoneId zone = Reader.current().zone();
		DownloadHandler handler = (event) -> write(event, what, type, zone, rows);
		setHref(handler);
		setRouterIgnore(true);
	}

	/** Changes the label of the link. */
	public void setLabel(String text) {
		this.label.setText(text);
	}

	/** Returns the name of a file. */
	static String fileName(String what, FileType type, LocalDateTime made) {
		return "roomkeeper-%s-%s.%s".formatted(what, WHEN.format(made), type.suffix);
	}

	private static void write(DownloadEvent event, String what, FileType type, ZoneId zone, Rows rows)
			throws IOException {
		AccessNotes.current().exported(what);
		event.setContentType(type.contentType);
		event.setFileName(fileName(what, type, LocalDateTime.now(zone)));
		try (Writer out = new BufferedWriter(new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
			CsvOptions options = VaadinService.getCurrent().getContext().getAttribute(CsvOptions.class);
			if (type == FileType.CSV && (options == null || options.byteOrderMark())) {
				out.write(Csv.MARK);
			}
			rows.write(out);
		}
	}

	/** The formats of a file. */
	public enum FileType {

		/** Comma-separated values. */
		CSV("csv", Csv.TYPE),

		/** One JSON object per line. */
		JSON_LINES("jsonl", "application/jsonl");

		private final String suffix;

		private final String contentType;

		FileType(String suffix, String contentType) {
			this.suffix = suffix;
			this.contentType = contentType;
		}

	}

	/** Writes rows, with {@link Csv#row}. */
	@FunctionalInterface
	public interface Rows extends Serializable {

		/** Writes all rows. */
		void write(Writer out) throws IOException;

	}

}
