package io.roomkeeper.directory.ldap;

import java.io.StringReader;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

@Tag("openldap")
class OpenLdapTests extends UserDirectoryContract {

	private OpenLdapServer server;

	@BeforeAll
	void start() {
		OpenLdapServer.assumeAvailable();
		this.server = OpenLdapServer.start(SmallOrganisation.BASE,
				new StringReader(SmallOrganisation.ldif() + SmallOrganisation.crowd(CROWD)));
	}

	@AfterAll
	void stop() {
		if (this.server != null) {
			this.server.close();
		}
	}

	@Override
	Map<String, String> properties() {
		return this.server.properties();
	}

	@Override
	void change(String ldif) {
		this.server.change(ldif);
	}

}
