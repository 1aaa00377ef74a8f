package io.roomkeeper.audit.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.failure.FixableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SignedNoteTests {

	/** The example in the documentation of golang.org/x/mod/sumdb/note. */
	private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

	private static final String NOTE = """
			If you think cryptography is the answer to your problem,
			then you don't know what your problem is.

			\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
			""";

	@TempDir
	private Path folder;

	@Test
	void verifiesANoteThatAnotherToolHasSigned() {
		assertThat(VerifierKey.parse(KEY).hasSigned(SignedNote.parse(NOTE))).isTrue();
		assertThat(VerifierKey.parse(KEY)).hasToString(KEY);
		assertThat(VerifierKey.parse(KEY).hasSigned(SignedNote.parse(NOTE.replace("answer", "reply")))).isFalse();
		assertThat(VerifierKey.parse(KEY).hasSigned(SignedNote.parse(NOTE.replace("x08go", "x08gp")))).isFalse();
	}

	@Test
	void verifiesItsOwnSignatureAndNoOthers() {
		SigningKey key = SigningKey.draw("rooms.example.org/audit");
		SignedNote note = SigningKey.parse(key.reveal()).sign("one\n\ntwo\n");

		assertThat(SignedNote.parse(note.format())).isEqualTo(note);
		assertThat(VerifierKey.parse(key.verifier().toString()).hasSigned(note)).isTrue();
		assertThat(SigningKey.draw("rooms.example.org/audit").verifier().hasSigned(note)).isFalse();
		assertThat(SignedNote.split(note.format() + '\n' + NOTE + '\n')).containsExactly(note.format(), NOTE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "text", "text\n\n", "text\n\nno signature\n", "\n\n\u2014 a b\n" })
	void refusesTextsThatAreNotNotes(String text) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> SignedNote.parse(text));
	}

	@Test
	void keepsTheKeyOutsideTheDataDirectoryAndReadableByItsOwnerOnly() throws IOException {
		Path data = Files.createDirectory(this.folder.resolve("data"));
		Path file = this.folder.resolve("audit.key");
		AuditKeys keys = new AuditKeys(Optional.of(file), data, List.of());
		Path link = Files.createSymbolicLink(this.folder.resolve("link"), data);

		assertThat(keys.create(file, "a/b")).hasToString(keys.signing().verifier().toString());

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		for (Path wrong : List.of(file, data.resolve("audit.key"), link.resolve("audit.key"),
				data.resolve("../data/audit.key"), this.folder.resolve("none/audit.key"))) {
			assertThatExceptionOfType(FixableException.class).as(wrong.toString())
				.isThrownBy(() -> keys.create(wrong, "a/b"));
		}
		assertThatExceptionOfType(FixableException.class)
			.isThrownBy(() -> keys.create(this.folder.resolve("other"), "with space"));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		assertThatExceptionOfType(FixableException.class).isThrownBy(keys::signing)
			.withMessageContaining("Other accounts can read");
	}

}
