package io.roomkeeper.directory.ldap;

import java.time.Instant;
import java.util.OptionalLong;

import javax.naming.NamingException;
import javax.naming.directory.BasicAttributes;

import io.roomkeeper.directory.ldap.connection.Entry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatestChangeTests {

	private final LatestChange latest = new LatestChange();

	private void see(String time) throws NamingException {
		this.latest.see(new Entry("cn=a", new BasicAttributes("modifyTimestamp", time, true)));
	}

	@Test
	void precedesTheLatestTimeByTheOverlapAndTheDurationOfTheRead() throws NamingException {
		see("20260301101530Z");
		see("20260228101530.123Z");

		assertThat(Instant.ofEpochSecond(this.latest.beforeItBegan().orElseThrow()))
			.isBetween(Instant.parse("2026-03-01T10:05:00Z"), Instant.parse("2026-03-01T10:05:29Z"));
	}

	@Test
	void isNeverLaterThanNow() throws NamingException {
		see("20990301101530Z");

		assertThat(Instant.ofEpochSecond(this.latest.beforeItBegan().orElseThrow()))
			.isBefore(Instant.now().minusSeconds(LatestChange.OVERLAP));
	}

	@Test
	void isUnknownIfNoEntryHasATime() throws NamingException {
		this.latest.see(new Entry("cn=a", new BasicAttributes()));
		see("yesterday at noon");

		assertThat(this.latest.beforeItBegan()).isEqualTo(OptionalLong.empty());
	}

	@Test
	void isWrittenAsAFilterToTheSecond() {
		assertThat(LatestChange.filter(Instant.parse("2026-03-01T10:05:29Z").getEpochSecond()))
			.isEqualTo("(modifyTimestamp>=20260301100529Z)");
	}

}
