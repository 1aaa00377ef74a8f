package io.roomkeeper.directory.ldap;

import java.util.concurrent.atomic.AtomicInteger;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DirectoryOnDemandTests {

	private final AtomicInteger starts = new AtomicInteger();

	private String ldif() {
		this.starts.incrementAndGet();
		return SmallOrganisation.ldif();
	}

	@Test
	void startsOnceSomebodyConnects() {
		try (DirectoryOnDemand directory = DirectoryOnDemand.listen(SmallOrganisation.BASE, this::ldif)) {
			LdapUserDirectory reader = new LdapUserDirectory(directory.settings());

			assertThat(this.starts).hasValue(0);
			assertThat(reader.namingContext()).isEqualTo(SmallOrganisation.BASE);
			assertThat(reader.namingContext()).isEqualTo(SmallOrganisation.BASE);
			assertThat(this.starts).hasValue(1);
		}
	}

	@Test
	void startsNoMoreAfterItWasClosed() {
		DirectoryOnDemand directory = DirectoryOnDemand.listen(SmallOrganisation.BASE, this::ldif);
		DirectorySettings settings = directory.settings();

		directory.close();

		assertThatExceptionOfType(DirectoryException.class)
			.isThrownBy(() -> new LdapUserDirectory(settings).namingContext());
		assertThat(this.starts).hasValue(0);
	}

}
