package io.roomkeeper.console.component;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import io.roomkeeper.csv.Csv;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;

/** A link that downloads rows as a file, written while they are read. */
public class CsvLink extends Anchor {

	/**
	 * @param file how the file is called, without its ending
	 * @param rows writes the rows
	 */
	public CsvLink(String file, Rows rows) {
		add(Icon.DOWNLOAD.create(), new Span(getTranslation("csv.download")));
		addClassName("with-icon");
		DownloadHandler handler = (event) -> write(event, file, rows);
		setHref(handler);
		setRouterIgnore(true);
	}

	private static void write(DownloadEvent event, String file, Rows rows) throws IOException {
		event.setContentType(Csv.TYPE);
		event.setFileName(file + ".csv");
		try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
			out.write(Csv.MARK);
			rows.write(out);
		}
	}

	/** Writes rows, with {@link Csv#row}. */
	@FunctionalInterface
	public interface Rows extends java.io.Serializable {

		/** Writes all of them. */
		void write(Writer out) throws IOException;

	}

}
