package io.roomkeeper.audit.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;

/** A file to which checkpoints are appended, if one is configured. */
public final class WitnessFile implements Witness {

	private final Optional<Path> file;

	public WitnessFile(Optional<Path> file) {
		this.file = file;
	}

	@Override
	public void send(String note) {
		if (this.file.isPresent() && !SignedNote.split(read()).contains(note)) {
			try {
				Files.writeString(this.file.get(), note + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			}
			catch (IOException ex) {
				throw failed(this.file.get(), ex);
			}
		}
	}

	/** Returns all checkpoints in the file, one after the other. */
	String read() {
		try {
			return (this.file.isPresent() && Files.exists(this.file.get())) ? Files.readString(this.file.get()) : "";
		}
		catch (IOException ex) {
			throw failed(this.file.orElseThrow(), ex);
		}
	}

	private static FixableException failed(Path file, IOException ex) {
		return new FixableException(FailureText.of("audit.witness.file", Argument.text(file.toString()),
				Argument.text(String.valueOf(ex.getMessage()))), ex);
	}

}
