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
 * The lock that allows a process to open the database's files. The operating system
 * releases it when the process ends, even after a crash.
 */
final class OwnerLock implements AutoCloseable {

	/**
	 * The locks of this process. A process that opened the lock file a second time would
	 * release its lock by closing it.
	 */
	private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private OwnerLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Takes the lock; empty if another process has it. */
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
