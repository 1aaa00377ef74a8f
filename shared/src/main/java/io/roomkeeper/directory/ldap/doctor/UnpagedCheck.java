package io.roomkeeper.directory.ldap.doctor;

import javax.naming.directory.SearchControls;

import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.OwnEntries;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.ldap.SizeLimitExceededException;
import org.springframework.ldap.core.NameClassPairCallbackHandler;

/** Finds out how many entries a server returns without paging. */
final class UnpagedCheck {

	/** The maximum number of entries to request. The answer itself is not used. */
	private static final int ENOUGH = 5_000;

	private static final String CHECK = "size limit";

	private final DirectorySettings.Search people;

	private final boolean thisServerOnly;

	private int given;

	UnpagedCheck(DirectorySettings settings) {
		this.people = settings.users();
		this.thisServerOnly = settings.server().mentionsOtherServers();
	}

	/** Returns the finding. The session must be new and must not have requested pages. */
	DirectoryFinding finding(DirectorySession session) {
		boolean cut = !all(session);
		boolean limited = cut && this.given < ENOUGH;
		String key = limited ? "doctor.unpaged.limited" : cut ? "doctor.unpaged.more" : "doctor.unpaged";
		return DirectoryFinding.ok(CHECK, Message.of(key, Argument.number(this.given)));
	}

	private boolean all(DirectorySession session) {
		SearchControls controls = new SearchControls();
		controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
		controls.setCountLimit(ENOUGH);
		controls.setReturningAttributes(new String[] { "1.1" });
		boolean[] whole = { true };
		NameClassPairCallbackHandler counting = (_) -> this.given++;
		session.run((template) -> {
			try {
				template.search(this.people.base(), this.people.filter(), controls, counting,
						new OwnEntries(this.thisServerOnly));
			}
			catch (SizeLimitExceededException _) {
				whole[0] = false;
			}
		});
		return whole[0];
	}

}
