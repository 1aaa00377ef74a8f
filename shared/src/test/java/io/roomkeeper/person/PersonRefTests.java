package io.roomkeeper.person;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PersonRefTests {

	@Property
	void whatIsWrittenOfAPresentPersonLeadsBackToThem(@ForAll @NotBlank @StringLength(max = 256) String uid,
			@ForAll @IntRange(min = 1) int id) {
		Assume.that(!ValueGate.refuses(ValueKind.UID, uid));
		Person person = person(uid, id, Optional.empty());

		assertThat(PersonRef.parse(PersonRef.of(person).text())).isEqualTo(PersonRef.of(new Uid(uid)));
	}

	@Property
	void whoHasLeftIsNamedByNumber(@ForAll @NotBlank @StringLength(max = 256) String uid,
			@ForAll @IntRange(min = 1) int id) {
		Person person = person(uid, id, Optional.of(Instant.EPOCH));

		assertThat(PersonRef.parse(PersonRef.of(person).text())).isEqualTo(PersonRef.of(new PersonId(id)));
	}

	@Property
	void aUidThatLooksLikeANumberIsNamedByNumber(@ForAll @IntRange(min = 1) int like,
			@ForAll @IntRange(min = 1) int id) {
		Person person = person("id-" + like, id, Optional.empty());

		assertThat(PersonRef.parse(PersonRef.of(person).text())).isEqualTo(PersonRef.of(new PersonId(id)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "id-", "id-0", "id-01", "id-2147483648", "id-99999999999", "ID-3", "id-3x" })
	void aTextThatOnlyResemblesANumberIsAUid(String text) {
		assertThat(PersonRef.parse(text)).isEqualTo(PersonRef.of(new Uid(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n" })
	void anEmptyTextIsRefused(String text) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> PersonRef.parse(text));
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> PersonRef.parse("x".repeat(257)));
	}

	private static Person person(String uid, int id, Optional<Instant> missingSince) {
		return new Person(new PersonId(id), new DirectoryUser(new DirectoryId("d1"), "uid=x", new Uid(uid), "X", "", "",
				Optional.empty(), Licence.BASIC, Optional.empty(), Optional.empty()), missingSince);
	}

}
