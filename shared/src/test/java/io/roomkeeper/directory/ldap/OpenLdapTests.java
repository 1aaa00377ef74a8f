package io.roomkeeper.directory.ldap;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.UserDirectory.GroupName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("openldap")
class OpenLdapTests extends UserDirectoryContract {

	private OpenLdapServer server;

	@BeforeAll
	void start() {
		this.server = OpenLdapServer.start(SmallOrganisation.BASE, new StringReader(
				SmallOrganisation.ldif() + SmallOrganisation.posixGroup() + SmallOrganisation.crowd(CROWD)));
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

	@Test
	void namesTheMembersThatAGroupListsByUid() {
		List<DirectoryGroup> groups = UserDirectoryContract.all(directory("group-filter", "(cn=posix)").groups());

		assertThat(groups).singleElement()
			.satisfies((group) -> assertThat(group.members()).containsExactlyInAnyOrder(person("brook").dn(),
					person("chen").dn()));
	}

	@Test
	void climbsToGroupsThatListAUid() {
		assertThat(directory().groupsOf(person("brook").dn())).extracting(GroupName::name)
			.containsExactlyInAnyOrder("others", "posix");
	}

}
