package io.roomkeeper.directory.ldap.connection;

import javax.naming.NamingException;
import javax.naming.directory.BasicAttributes;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntryTests {

	/** Names of attributes have no case (RFC 4512 section 2.5). */
	@Test
	void findsAnAttributeInWhateverCaseItsNameIsWritten() throws NamingException {
		BasicAttributes attributes = new BasicAttributes("displayName", "Ana García", true);
		attributes.put("MAIL", "ana@example.org");

		Entry entry = new Entry("uid=ana", attributes);

		assertThat(entry.texts("displayname")).containsExactly("Ana García");
		assertThat(entry.texts("mail")).containsExactly("ana@example.org");
		assertThat(entry.texts("name")).isEmpty();
	}

}
