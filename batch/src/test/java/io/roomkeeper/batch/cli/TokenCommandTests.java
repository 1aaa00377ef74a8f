package io.roomkeeper.batch.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens and the break-glass password on the command line. */
@Tag("slow")
class TokenCommandTests {

	@TempDir
	Path folder;

	@RegisterExtension
	final TestCommands commands = new TestCommands();

	@AutoClose
	private TestRoomkeeper roomkeeper;

	@BeforeEach
	void start() {
		this.roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), Map.of());
		this.roomkeeper.release();
		this.commands.set(this.roomkeeper.properties());
	}

	@Test
	void printsOnlyTheTokenToStandardOutput() {
		int exitCode = this.commands.run("token", "create", "--role=usage", "--service=meetings");

		assertThat(exitCode).isZero();
		assertThat(this.commands.out()).matches("rk_[A-Za-z0-9_-]{43}\\R");
	}

	@Test
	void aTokenCanBeListedAndRevokedButNotReadAgain() {
		this.commands.run("token", "create", "--role=usage", "--service=meetings");
		String secret = this.commands.out().strip();

		assertThat(this.commands.run("token", "list")).isZero();
		assertThat(this.commands.out()).contains("meetings", "usage", "service", "valid").doesNotContain(secret);
		assertThat(this.commands.run("token", "revoke", "1")).isZero();
		assertThat(this.commands.run("token", "revoke", "1")).isNotZero();
	}

	@Test
	void aTokenBelongsToAServiceOrToAPersonWithItsPermissions() {
		this.commands.run("sync");

		assertThat(this.commands.run("token", "create", "--role=admin", "--name=prometheus")).isEqualTo(2);
		assertThat(this.commands.err()).contains("Nobody has the uid 'prometheus'", "--service=NAME");
		assertThat(this.commands.run("token", "create", "--role=admin", "--name=ada")).isEqualTo(2);
		assertThat(this.commands.err()).contains("The role admin allows more than 'ada' may do");
		assertThat(this.commands.run("token", "create", "--role=admin", "--service=gitops")).isEqualTo(2);
		assertThat(this.commands.err()).contains("needs an end", "--until=YYYY-MM-DD");
		assertThat(this.commands.run("token", "create", "--role=admin", "--service=gitops", "--until=2999-01-01"))
			.isZero();
	}

	@Test
	void printsOnlyTheHashOfAPassword() {
		InputStream before = System.in;
		try {
			System.setIn(new ByteArrayInputStream("shatter the glass\n".getBytes(StandardCharsets.UTF_8)));

			assertThat(this.commands.run("token", "hash-password")).isZero();
		}
		finally {
			System.setIn(before);
		}

		String hash = this.commands.out().strip();
		assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().matches("shatter the glass", hash))
			.isTrue();
	}

}
