package io.roomkeeper.directory.ldap;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import com.unboundid.ldap.sdk.Attribute;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.ldap.HostileServer.Answer;
import io.roomkeeper.directory.ldap.HostileServer.Misbehaviour;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Reading ends with one line that names the reason, whatever a server sends. */
@Tag("slow")
class HostileServerTests {

	@Test
	void readsAServerThatBehaves() {
		try (HostileServer server = HostileServer
			.start((search, answer) -> answer.person("p" + search).page((search < 5) ? "same cookie" : ""))) {
			assertThat(UserDirectoryContract.all(server.directory().users())).extracting(DirectoryUser::displayName)
				.containsExactly("p0", "p1", "p2", "p3", "p4", "p5");
		}
	}

	@Test
	void endsWhenTheSameEntriesComeAgain() {
		fails(Kind.PROTOCOL, "same entries", (search, answer) -> answer.person("ada").page("same cookie"));
		fails(Kind.PROTOCOL, "same entries", (search, answer) -> answer.person("p" + search % 7).page("c" + search));
	}

	@Test
	void endsWhenPagesAreEmptyForEver() {
		fails(Kind.PROTOCOL, "empty pages", (search, answer) -> answer.page("same cookie"));
		fails(Kind.PROTOCOL, "empty pages", (search, answer) -> answer.page("c" + search));
	}

	@Test
	void endsWhenNewEntriesComeForEver() {
		fails(Kind.PROTOCOL, "1,000 entries", (search, answer) -> answer.person("p" + search).page("c" + search));
	}

	@Test
	void endsWhenUselessEntriesComeForEver() {
		fails(Kind.CONFIGURATION, "50 entries", (search, answer) -> answer.useless("x" + search).page("c" + search));
	}

	@Test
	void endsWhenAPageIsLargerThanRequested() {
		fails(Kind.PROTOCOL, "2 entries of a page",
				(search, answer) -> answer.person("a").person("b").person("c").page("more"));
	}

	@Test
	void endsWhenAPageNeverEnds() {
		fails(Kind.PROTOCOL, "2 entries of a page", (search, answer) -> {
			for (int i = 0; i < 100_000; i++) {
				answer.person("p" + i);
			}
		});
	}

	@Test
	void reportsThatAnAnswerIsNotPaged() {
		fails(Kind.PROTOCOL, "more entries follow", (search, answer) -> answer.person("ada").done());
	}

	@Test
	void readsAnEntryWithoutItsUnusableValue() {
		try (HostileServer server = HostileServer.start((search,
				answer) -> answer.person("ada", new Attribute("mail", "x".repeat(100_000))).person("bob").page(""))) {
			assertThat(UserDirectoryContract.all(server.directory().users())).extracting(DirectoryUser::mail)
				.containsExactly(Optional.empty(), Optional.empty());
		}
	}

	@Test
	void endsWhenAValueIsHuge() {
		fails(Kind.PROTOCOL, "1,048,576 bytes",
				(search, answer) -> answer.person("ada", new Attribute("mail", "x".repeat(2 << 20))).page(""));
	}

	@Test
	void doesNotReserveTheMemoryAMessageClaimsToNeed() {
		fails(Kind.PROTOCOL, "1,048,576 bytes", (search, answer) -> {
			answer.bytes((byte) 0x30, (byte) 0x84, (byte) 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xf0);
			for (int i = 0; i < 100; i++) {
				answer.bytes(new byte[100_000]);
			}
		});
	}

	@Test
	void endsWhenReferencesComeForEver() {
		fails(Kind.PROTOCOL, "1,048,576 bytes", (search, answer) -> {
			for (int i = 0; i < 100_000; i++) {
				answer.reference("ldap://127.0.0.1:1/dc=example,dc=org??sub");
			}
		});
	}

	@Test
	void followsNoReferences() {
		fails(Kind.CONFIGURATION, "refers to another server",
				(search, answer) -> answer.person("ada").reference("ldap://127.0.0.1:1/dc=example,dc=org").page(""));
	}

	@Test
	void endsWhenNothingComes() {
		fails(Kind.TIMED_OUT, "in time", (search, answer) -> answer.person("ada"));
	}

	@Test
	void endsWhenBytesComeOneByOne() {
		fails(Kind.TIMED_OUT, "in time", (search, answer) -> {
			answer.bytes((byte) 0x30, (byte) 0x82, (byte) 0x40, (byte) 0x00);
			while (answer.pause(Duration.ofMillis(50))) {
				answer.bytes((byte) 4);
			}
		});
	}

	@Test
	void endsWhenOneAnswerTakesForEver() {
		fails(Kind.TIMED_OUT, "finish an answer", (search, answer) -> {
			while (answer.pause(Duration.ofMillis(100))) {
				answer.reference("ldap://127.0.0.1:1/");
			}
		});
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void endsWhenGarbageComes(long seed) {
		Misbehaviour garbage = (search, answer) -> {
			byte[] bytes = new byte[2 << 20];
			new Random(seed).nextBytes(bytes);
			answer.bytes(bytes);
		};

		endsWithOneLine(garbage);
	}

	@ParameterizedTest
	@ValueSource(bytes = { 0x00, 0x04, 0x0a, 0x30, 0x64, (byte) 0x80, (byte) 0xff })
	void endsWhenAMessageHoldsGarbage(byte filling) {
		endsWithOneLine((search, answer) -> brokenMessage(answer, filling));
	}

	private static void brokenMessage(Answer answer, byte filling) throws IOException {
		byte[] rest = new byte[60];
		Arrays.fill(rest, filling);
		answer.bytes((byte) 0x30, (byte) 0x41, (byte) 0x02, (byte) 0x01, (byte) 0x02, (byte) 0x64, (byte) 0x3c)
			.bytes(rest);
	}

	private static void endsWithOneLine(Misbehaviour misbehaviour) {
		try (HostileServer server = HostileServer.start(misbehaviour)) {
			assertThatExceptionOfType(DirectoryException.class)
				.isThrownBy(() -> UserDirectoryContract.all(server.directory().users()))
				.withMessageContaining("127.0.0.1")
				.withMessageNotContaining("\n");
		}
	}

	private static void fails(Kind kind, String naming, Misbehaviour misbehaviour) {
		try (HostileServer server = HostileServer.start(misbehaviour)) {
			UserDirectoryContract.fails(kind, naming, () -> UserDirectoryContract.all(server.directory().users()));
		}
	}

}
