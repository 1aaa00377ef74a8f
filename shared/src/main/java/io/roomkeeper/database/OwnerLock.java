package io.roomkeeper.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to open the database's files. The operating system takes it back from a
 * process that ends, however it ends.
 */
final class OwnerLock implements AutoCloseable {

	/**
	 * A process that opens the file a second time would give up its lock by closing it.
	 */
	private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private OwnerLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Takes the lock, or gives empty if someone has it. */
	static Optional<OwnerLock> tryAcquire(Path file) throws IOException {
		if (!HELD_HERE.add(file)) {
			return Optional.empty();
		}
		FileChannel channel = null;
		FileLock lock = null;
		try {
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			lock = channel.tryLock();
			return (lock != null) ? Optional.of(new OwnerLock(file, channel)) : Optional.empty();
		}
		finally {
			if (lock == null) {
				if (channel != null) {
					channel.close();
				}
				HELD_HERE.remove(file);
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
		HELD_HERE.remove(this.file);
	}

}
