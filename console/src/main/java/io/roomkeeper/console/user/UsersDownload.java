package io.roomkeeper.console.user;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;

import io.roomkeeper.access.Actor;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.roster.RosterQuery;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.UserExport;

/** People as a file, written as they are read, whoever is listed at that moment. */
class UsersDownload implements DownloadHandler {

	private final transient UserExport export;

	private final transient CurrentActor actor;

	private final transient Supplier<RosterQuery> query;

	private final transient Supplier<Selection> selection;

	UsersDownload(UserExport export, CurrentActor actor, Supplier<RosterQuery> query, Supplier<Selection> selection) {
		this.export = export;
		this.actor = actor;
		this.query = query;
		this.selection = selection;
	}

	@Override
	public void handleDownloadRequest(DownloadEvent event) throws IOException {
		Actor reader = this.actor.get();
		event.setFileName("users.csv");
		event.setContentType("text/csv; charset=utf-8");
		try (Writer out = new BufferedWriter(new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
			this.export.write(reader, this.query.get(), this.selection.get(), out);
		}
	}

}
