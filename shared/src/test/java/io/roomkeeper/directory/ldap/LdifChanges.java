package io.roomkeeper.directory.ldap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPInterface;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import org.jspecify.annotations.Nullable;

/** Changes what a server holds, by LDIF change records (RFC 2849). */
final class LdifChanges {

	private LdifChanges() {
	}

	static void apply(String ldif, LDAPInterface server) {
		try (LDIFReader changes = new LDIFReader(new BufferedReader(new StringReader(ldif)))) {
			@Nullable LDIFChangeRecord change = changes.readChangeRecord();
			while (change != null) {
				change.processChange(server);
				change = changes.readChangeRecord();
			}
		}
		catch (LDAPException | LDIFException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
