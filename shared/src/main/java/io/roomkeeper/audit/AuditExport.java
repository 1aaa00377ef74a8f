package io.roomkeeper.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Function;

import io.roomkeeper.access.Actor;
import io.roomkeeper.csv.Csv;

/**
 * Writes the rows that match a query, latest first, as CSV or as JSON lines. Any number
 * of rows needs little memory. The caller must record the export before sending it.
 */
public final class AuditExport {

	/** The content type of JSON lines. */
	public static final String JSON_LINES = "application/jsonl";

	private final AuditReader reader;

	private final Actor actor;

	private final AuditQuery query;

	/**
	 * @param actor the receiver, who must be an admin
	 */
	public AuditExport(AuditReader reader, Actor actor, AuditQuery query) {
		this.reader = reader;
		this.actor = actor;
		this.query = query;
	}

	/** Writes a header line and one line per row (RFC 4180). */
	public void writeCsv(Writer out) throws IOException {
		write(out, Csv.row("row", "at", "actor", "origin", "kind", "subject", "detail", "hash"),
				(entry) -> Csv.row(Long.toString(entry.seq()), entry.at().toString(), entry.actor(), entry.origin(),
						entry.kind(), entry.subject(), entry.detail(), entry.hash()));
	}

	/** Writes one JSON object per row and line. */
	public void writeLines(Writer out) throws IOException {
		write(out, "", (entry) -> json(entry) + '\n');
	}

	/** Returns a row as a JSON object in one line. */
	public static String json(AuditEntry entry) {
		return new DetailText().number("row", entry.seq())
			.text("at", entry.at().toString())
			.text("actor", entry.actor())
			.text("origin", entry.origin())
			.text("kind", entry.kind())
			.text("subject", entry.subject())
			.json("detail", entry.detail())
			.text("previousHash", entry.previousHash())
			.text("hash", entry.hash())
			.toString();
	}

	private void write(Writer out, String header, Function<AuditEntry, String> format) throws IOException {
		out.write(header);
		try {
			this.reader.read(this.actor, this.query, (entry) -> {
				try {
					out.write(format.apply(entry));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

}
