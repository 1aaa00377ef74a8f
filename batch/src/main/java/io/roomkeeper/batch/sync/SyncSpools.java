package io.roomkeeper.batch.sync;

import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.batch.spool.Spool;
import io.roomkeeper.batch.spool.SpoolCodec;
import io.roomkeeper.batch.spool.SpoolFolder;

/** The spools of one run. They open on first use and close together. */
final class SyncSpools implements AutoCloseable {

	private final SpoolFolder folder;

	private final List<Spool<?>> open = new ArrayList<>();

	SyncSpools(SpoolFolder folder) {
		this.folder = folder;
	}

	/** Returns the spool of people. */
	Spool<DirectoryDelta> people() {
		return opened("people", new DirectoryDeltaCodec());
	}

	/** Returns the spool of groups. */
	Spool<SpooledGroup> groups() {
		return opened("groups", new SpooledGroup.Codec());
	}

	private <T> Spool<T> opened(String name, SpoolCodec<T> codec) {
		Spool<T> spool = this.folder.open("sync-" + name, codec);
		this.open.add(spool);
		return spool;
	}

	@Override
	public void close() {
		this.open.forEach(Spool::close);
		this.open.clear();
	}

}
