package io.roomkeeper.directory.ldap;

import java.io.StringReader;
import java.util.Map;

import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;

class EmbeddedDirectoryTests extends UserDirectoryContract {

	@AutoClose
	private EmbeddedDirectory server;

	@BeforeAll
	void start() {
		this.server = EmbeddedDirectory.start(SmallOrganisation.BASE,
				new StringReader(SmallOrganisation.ldif() + SmallOrganisation.crowd(CROWD)));
	}

	@Override
	Map<String, String> properties() {
		DirectorySettings.Server access = this.server.settings().server();
		return Map.of("roomkeeper.directory.url", this.server.url(), "roomkeeper.directory.base",
				SmallOrganisation.BASE, "roomkeeper.directory.bind-dn", access.bindDn(),
				"roomkeeper.directory.bind-password", access.bindPassword());
	}

	@Override
	void change(String ldif) {
		LdifChanges.apply(ldif, this.server.server());
	}

}
