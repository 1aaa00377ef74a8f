package io.roomkeeper.audit.checkpoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.failure.InvalidInputException;

/** The key that signs checkpoints, and former keys that have signed earlier ones. */
public final class AuditKeys {

	private final Optional<Path> file;

	private final Path dataDirectory;

	private final List<VerifierKey> former;

	/**
	 * @param file the file of the key; empty if checkpoints are off
	 * @param dataDirectory the folder that must not contain the key
	 * @param former public keys that have signed earlier checkpoints
	 */
	public AuditKeys(Optional<Path> file, Path dataDirectory, List<VerifierKey> former) {
		this.file = file;
		this.dataDirectory = dataDirectory;
		this.former = List.copyOf(former);
	}

	/** Returns whether a key is configured, so that checkpoints are on. */
	public boolean on() {
		return this.file.isPresent();
	}

	/**
	 * Reads the key and returns its public part; empty if checkpoints are off.
	 * @throws FixableException if the file of the key cannot be used
	 */
	public Optional<VerifierKey> check() {
		return on() ? Optional.of(signing().verifier()) : Optional.empty();
	}

	/**
	 * Reads the key.
	 * @throws FixableException if there is none or its file cannot be used
	 */
	SigningKey signing() {
		return AuditKeyFile.read(
				this.file.orElseThrow(() -> new InvalidInputException(FailureText.of("audit.key.none"))),
				this.dataDirectory);
	}

	/** Returns the public keys whose signatures count; none if checkpoints are off. */
	List<VerifierKey> trusted() {
		List<VerifierKey> keys = new ArrayList<>(this.former);
		if (on()) {
			keys.add(signing().verifier());
		}
		return keys;
	}

	/**
	 * Generates a key and writes it to a new file outside the data directory.
	 * @param name the name of the trail, for example a host name and a path
	 * @return the public key
	 * @throws FixableException if the file exists, is in the data directory or cannot be
	 * written
	 */
	public VerifierKey create(Path newFile, String name) {
		return AuditKeyFile.create(newFile, this.dataDirectory, name);
	}

}
