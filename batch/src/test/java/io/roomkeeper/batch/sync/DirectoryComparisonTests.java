package io.roomkeeper.batch.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.roomkeeper.batch.job.Deferred;
import io.roomkeeper.batch.sync.delta.DirectoryDelta;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.KnownPerson;
import io.roomkeeper.person.PersonId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Responses that are wrong as a whole although each entry alone is valid. */
class DirectoryComparisonTests {

	private static final DirectoryUser ADA = user("1", "uid=ada,dc=x", "ada");

	private final DirectoryComparison comparison = new DirectoryComparison(
			new Deferred<>(() -> Map.of(ADA.id(), new KnownPerson(new PersonId(5), ADA.fingerprint(), false),
					new DirectoryId("2"), new KnownPerson(new PersonId(6), 0, false))));

	@Test
	void aKnownAndEqualPersonIsUnchanged() {
		assertThat(this.comparison.see(ADA)).isEqualTo(new DirectoryDelta.Unchanged(new PersonId(5)));
		assertThat(this.comparison.personAt("UID=ADA, DC=x")).isEqualTo(5);
	}

	@Test
	void refusesADuplicateIdentityWhetherKnownOrNew() {
		this.comparison.see(ADA);
		this.comparison.see(user("9", "uid=new,dc=x", "new"));

		refused(user("1", "uid=other,dc=x", "other"), "another entry has the same identity '1'");
		refused(user("9", "uid=newer,dc=x", "newer"), "another entry has the same identity '9'");
	}

	@Test
	void refusesADuplicateDnHoweverItIsWritten() {
		this.comparison.see(ADA);

		refused(user("8", "UID=Ada,  DC=X", "other"), "another entry has the same DN");
		assertThat(this.comparison.personAt("uid=ada,dc=x")).isEqualTo(5);
	}

	@Test
	void refusesADuplicateUid() {
		this.comparison.see(ADA);

		refused(user("8", "uid=elsewhere,dc=x", "ADA"), "another entry has the same uid 'ADA'");
	}

	@Test
	void aRefusedPersonIsNotTreatedAsMissing() {
		this.comparison.see(user("9", "uid=bo,dc=x", "bo"));

		refused(user("2", "uid=bo,dc=x", "bo"), "another entry has the same DN");
		assertThat(this.comparison.saw(new PersonId(6))).isTrue();
	}

	@Test
	void aNewPersonIsIdentifiedByReferenceUntilTheyHaveAnId() {
		this.comparison.see(user("9", "uid=bo,dc=x", "bo"));
		int reference = this.comparison.personAt("uid=bo,dc=x");

		assertThat(this.comparison.resolve(reference)).isEqualTo(reference).isEqualTo(DirectoryComparison.NEWCOMERS);
		this.comparison.identify(new PersonId(7));
		assertThat(this.comparison.resolve(reference)).isEqualTo(7);
		this.comparison.leaveOut(0);
		assertThat(this.comparison.resolve(reference)).isEqualTo(DirectoryComparison.NOBODY);
		assertThat(this.comparison.resolve(5)).isEqualTo(5);
	}

	@Test
	void allNewcomersGetConsecutiveIdsExceptThoseWhoAreMatchedOrSkipped() {
		for (String uid : List.of("bo", "cy", "di", "ed")) {
			this.comparison.see(user("n" + uid, "uid=" + uid + ",dc=x", uid));
		}
		this.comparison.match(1, new PersonId(5));
		this.comparison.leaveOut(2);

		this.comparison.identify(new PersonId(10));

		assertThat(IntStream.range(0, 4)
			.map((ordinal) -> this.comparison.resolve(DirectoryComparison.NEWCOMERS + ordinal)))
			.containsExactly(10, 5, DirectoryComparison.NOBODY, 13);
		assertThat(this.comparison.idOf(3)).isEqualTo(new PersonId(13));
	}

	@Test
	void newcomersAreIndependentIfNobodyWasKnownAndNobodyNamesARoom() {
		assertThat(this.comparison.independentNewcomers()).isFalse();

		DirectoryComparison first = new DirectoryComparison(new Deferred<>(Map::of));
		first.see(user("9", "uid=bo,dc=x", "bo"));
		assertThat(first.independentNewcomers()).isTrue();

		first.see(new DirectoryUser(new DirectoryId("8"), "uid=cy,dc=x", new Uid("cy"), "cy", "", "", Optional.empty(),
				Licence.BASIC, Optional.of("2345678901"), Optional.empty()));
		assertThat(first.independentNewcomers()).isFalse();
	}

	private void refused(DirectoryUser user, String reason) {
		assertThat(this.comparison.see(user)).isInstanceOfSatisfying(DirectoryDelta.Refused.class,
				(refused) -> assertThat(refused.reason().plain()).contains(reason));
	}

	private static DirectoryUser user(String id, String dn, String uid) {
		return new DirectoryUser(new DirectoryId(id), dn, new Uid(uid), uid, "", "", Optional.empty(), Licence.BASIC,
				Optional.empty(), Optional.empty());
	}

}
