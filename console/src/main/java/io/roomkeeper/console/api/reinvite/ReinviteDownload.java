package io.roomkeeper.console.api.reinvite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.component.ClientAddress;
import io.roomkeeper.csv.Csv;
import io.roomkeeper.reinvite.ReinviteFilter;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.list.ListedReinvite;
import io.roomkeeper.reinvite.list.ReinviteFile;
import io.roomkeeper.reinvite.list.ReinviteFiles;
import io.roomkeeper.reinvite.list.ReinviteListing;
import io.roomkeeper.reinvite.list.ReinviteTable;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes lists of re-invites as one file, page by page, so that lists of any length fit
 * into memory.
 */
@Component
class ReinviteDownload {

	static final String CSV = "text/csv";

	static final String ZIP = "application/zip";

	private static final int PAGE = 200;

	private final ReinviteListing listing;

	private final ReinviteFiles files;

	private final AccessTrail access;

	private final Clock clock;

	ReinviteDownload(ReinviteListing listing, ReinviteFiles files, AccessTrail access, Clock clock) {
		this.listing = listing;
		this.files = files;
		this.access = access;
		this.clock = clock;
	}

	/** Returns the type of file that a client prefers; empty if it prefers JSON. */
	static Optional<String> type(List<MediaType> accepted) {
		for (MediaType type : accepted) {
			if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
				return Optional.empty();
			}
			for (String file : new String[] { CSV, ZIP }) {
				if (type.isCompatibleWith(MediaType.parseMediaType(file))) {
					return Optional.of(file);
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Writes the file. First records that it is read.
	 * @param name the name of the file without the extension
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 */
	void write(Actor actor, ReinviteFilter filter, String name, String type, HttpServletResponse response)
			throws IOException {
		List<ReinviteId> selected = this.listing.select(actor, filter);
		this.access.exported(actor, "re-invites", ClientAddress.current());
		boolean table = type.equals(CSV);
		response.setContentType(table ? Csv.TYPE : ZIP);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("re-invites-" + name + (table ? ".csv" : ".zip"))
					.build()
					.toString());
		if (table) {
			table(actor, selected, response.getOutputStream());
		}
		else {
			zip(actor, selected, response.getOutputStream());
		}
	}

	private void table(Actor actor, List<ReinviteId> selected, OutputStream out) throws IOException {
		Instant now = this.clock.instant();
		out.write((Csv.MARK + ReinviteTable.HEADER).getBytes(StandardCharsets.UTF_8));
		for (int from = 0; from < selected.size(); from += PAGE) {
			for (ListedReinvite one : page(actor, selected, from)) {
				out.write(ReinviteTable.row(one, now).getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	/** Writes the table first, then the files, because a zip file has one open entry. */
	private void zip(Actor actor, List<ReinviteId> selected, OutputStream out) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			zip.putNextEntry(new ZipEntry(ReinviteTable.NAME));
			table(actor, selected, zip);
			for (int from = 0; from < selected.size(); from += PAGE) {
				for (ListedReinvite one : page(actor, selected, from)) {
					for (ReinviteFile file : one.item().state().isOpen() ? this.files.of(one)
							: List.<ReinviteFile>of()) {
						zip.putNextEntry(new ZipEntry(file.path()));
						zip.write(file.content().getBytes(StandardCharsets.UTF_8));
					}
				}
			}
		}
	}

	private List<ListedReinvite> page(Actor actor, List<ReinviteId> selected, int from) {
		return this.listing.page(actor, selected.subList(from, Math.min(from + PAGE, selected.size())));
	}

}
