package io.roomkeeper.sync;

import java.util.Optional;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.sync.SamePeople.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Newcomer 0 is Ada; newcomers 1 and 2 share a mail address. */
class SamePeopleTests {

	private final SamePeople same = new SamePeople();

	@BeforeEach
	void newcomers() {
		this.same.add(0, user("ada", "uid=ada,ou=people", "ada@example.org"));
		this.same.add(1, user("bo", "uid=bo,ou=people", "desk@example.org"));
		this.same.add(2, user("cy", "uid=cy,ou=people", "desk@example.org"));
	}

	@Test
	void uidAndMailAddressAreEnough() {
		assertThat(this.same.judge(user("ADA", "uid=ada,ou=elsewhere", "Ada@Example.org")))
			.isEqualTo(new Verdict.Same(0));
	}

	@Test
	void uidAndDnAreEnough() {
		assertThat(this.same.judge(user("ada", "UID=Ada, OU=People", "old@example.org")))
			.isEqualTo(new Verdict.Same(0));
		assertThat(this.same.judge(user("ada", "uid=ada,ou=people", null))).isEqualTo(new Verdict.Same(0));
	}

	@Test
	void aUidAloneIsNot() {
		assertThat(this.same.judge(user("ada", "uid=ada,ou=elsewhere", "old@example.org")))
			.isEqualTo(new Verdict.Ambiguous(0));
		assertThat(this.same.judge(user("ada", "uid=ada,ou=elsewhere", null))).isEqualTo(new Verdict.Ambiguous(0));
	}

	@Test
	void aMailAddressOrADnAloneIsNot() {
		assertThat(this.same.judge(user("lovelace", "uid=x,ou=people", "ada@example.org")))
			.isEqualTo(new Verdict.Ambiguous(0));
		assertThat(this.same.judge(user("lovelace", "uid=ada,ou=people", null))).isEqualTo(new Verdict.Ambiguous(0));
	}

	@Test
	void aMatchWithTwoNewcomersIsAmbiguous() {
		assertThat(this.same.judge(user("bo", "uid=bo,ou=people", "ada@example.org")))
			.isEqualTo(new Verdict.Ambiguous(1));
	}

	@Test
	void aSharedMailAddressIsIgnored() {
		assertThat(this.same.judge(user("dee", "uid=dee,ou=people", "desk@example.org")))
			.isEqualTo(new Verdict.Nobody());
		assertThat(this.same.judge(user("bo", "uid=bo,ou=elsewhere", "desk@example.org")))
			.isEqualTo(new Verdict.Ambiguous(1));
	}

	@Test
	void anyOfUidMailAddressAndNumberReplacesSomebody() {
		this.same.add(3, new DirectoryUser(new DirectoryId("3"), "uid=eve", new Uid("eve"), "", "", "",
				Optional.empty(), Licence.BASIC, Optional.of("234 567 8901"), Optional.empty()));

		assertThat(this.same.replaced(user("x", "uid=x", null), Optional.of("2345678901"))).isTrue();
		assertThat(this.same.replaced(user("x", "uid=x", "DESK@example.org"), Optional.empty())).isTrue();
		assertThat(this.same.replaced(user("Cy", "uid=x", null), Optional.empty())).isTrue();
		assertThat(this.same.replaced(user("x", "uid=cy,ou=people", null), Optional.of("3"))).isFalse();
	}

	private static DirectoryUser user(String uid, String dn, @Nullable String mail) {
		return new DirectoryUser(new DirectoryId("id of " + uid), dn, new Uid(uid), uid, "", "",
				Optional.ofNullable(mail), Licence.BASIC, Optional.empty(), Optional.empty());
	}

}
