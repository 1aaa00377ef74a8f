package io.roomkeeper.audit;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AuditSubjectTests {

	static Stream<AuditSubject> subjects() {
		return Stream.of(new AuditSubject.Account(), new AuditSubject.Group(7), new AuditSubject.Person("ana.garcía"),
				new AuditSubject.Person("ana maria"), new AuditSubject.Run(9_000_000_000L),
				new AuditSubject.Token(OptionalInt.of(3)), new AuditSubject.Token(OptionalInt.empty()),
				new AuditSubject.SignIn(Optional.of("ana")), new AuditSubject.SignIn(Optional.empty()),
				new AuditSubject.Access(Optional.of("ana")), new AuditSubject.Access(Optional.empty()),
				new AuditSubject.Passcode("ana"), new AuditSubject.Export("audit-csv"), new AuditSubject.Several(),
				new AuditSubject.Named("dc=hollowmere,dc=example"));
	}

	@ParameterizedTest
	@MethodSource("subjects")
	void parsesEachKey(AuditSubject subject) {
		assertThat(AuditSubject.parse(subject.key())).isEqualTo(subject);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "group", "group seven", "group 0", "group 99999999999", "run -1", "token x",
			"user", "dc=old example" })
	void treatsAnUnknownKeyAsAName(String key) {
		assertThat(AuditSubject.parse(key)).isEqualTo(new AuditSubject.Named(key));
	}

	@Test
	void keepsTheKeysOfEarlierReleases() {
		assertThat(subjects().map(AuditSubject::key)).contains("account", "group 7", "user ana.garcía",
				"run 9000000000", "token 3", "token", "sign-in ana", "sign-in", "access ana", "passcode ana",
				"export audit-csv", "several");
	}

}
