package io.roomkeeper.console.component;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
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
 * A link that streams rows to a CSV file. The file name contains the kind of rows and the
 * time, for example {@code roomkeeper-users-2026-11-28-1405.csv}. The audit trail records
 * each download.
 */
public class CsvLink extends Anchor {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);

	private final Span label = new Span();

	/**
	 * @param what the kind of rows, one word or several joined by hyphens
	 * @param text the label of the link
	 * @param rows writes the rows
	 */
	public CsvLink(String what, String text, Rows rows) {
		this.label.setText(text);
		add(Icon.DOWNLOAD.create(), this.label);
		addClassName("with-icon");
		ZoneId zone = Reader.current().zone();
		DownloadHandler handler = (event) -> write(event, what, zone, rows);
		setHref(handler);
		setRouterIgnore(true);
	}

	/** Changes the label of the link. */
	public void setLabel(String text) {
		this.label.setText(text);
	}

	/** Returns the name of a file. */
	static String fileName(String what, LocalDateTime made) {
		return "roomkeeper-%s-%s.csv".formatted(what, WHEN.format(made));
	}

	private static void write(DownloadEvent event, String what, ZoneId zone, Rows rows) throws IOException {
		AccessNotes.current().exported(what);
		event.setContentType(Csv.TYPE);
		event.setFileName(fileName(what, LocalDateTime.now(zone)));
		try (Writer out = new BufferedWriter(new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
			CsvOptions options = VaadinService.getCurrent().getContext().getAttribute(CsvOptions.class);
			if (options == null || options.byteOrderMark()) {
				out.write(Csv.MARK);
			}
			rows.write(out);
		}
	}

	/** Writes rows, with {@link Csv#row}. */
	@FunctionalInterface
	public interface Rows extends java.io.Serializable {

		/** Writes all rows. */
		void write(Writer out) throws IOException;

	}

}
