package io.roomkeeper.batch.sync.delta;

import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.batch.spool.Spool;
import io.roomkeeper.batch.spool.SpoolCodec;
import io.roomkeeper.batch.spool.SpoolFolder;

/** The spools of one run. They open on first use and close together. */
public final class SyncSpools implements AutoCloseable {

	private final SpoolFolder folder;

	private final List<Spool<?>> open = new ArrayList<>();

	public SyncSpools(SpoolFolder folder) {
		this.folder = folder;
	}

	/** Returns the spool of people. */
	public Spool<DirectoryDelta> people() {
		return opened("people", new DirectoryDeltaCodec());
	}

	/** Returns the spool of groups. */
	public Spool<SpooledGroup> groups() {
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
