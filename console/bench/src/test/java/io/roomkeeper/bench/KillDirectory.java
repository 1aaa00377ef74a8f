package io.roomkeeper.bench;

import java.io.BufferedReader;
import java.io.StringReader;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedModifyResult;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldif.LDIFReader;

/**
 * A directory with two states, one for each of two days. On the second day some people
 * have left, some are new, renamed or changed, and memberships differ.
 */
final class KillDirectory implements AutoCloseable {

	private static final String BASE = "dc=kill,dc=example";

	private static final int GROUPS = 25;

	private final Writes writes = new Writes();

	private final InMemoryDirectoryServer server;

	private final int people;

	KillDirectory(int people) {
		this.people = people;
		try {
			InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
			config.setSchema(null);
			config.setMaxSizeLimit(0);
			config.addInMemoryOperationInterceptor(this.writes);
			config.setListenerConfigs(
					InMemoryListenerConfig.createLDAPConfig("kill", InetAddress.getLoopbackAddress(), 0, null));
			this.server = new InMemoryDirectoryServer(config);
			this.server.startListening();
		}
		catch (LDAPException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Returns the configuration for reading it. */
	Map<String, String> properties() {
		return Map.of("roomkeeper.directory.url", "ldap://127.0.0.1:" + this.server.getListenPort(),
				"roomkeeper.directory.base", BASE);
	}

	/** Returns all links in the directory. */
	List<Link> links() {
		try {
			return this.server.search(BASE, SearchScope.SUB, "(labeledURI=*)")
				.getSearchEntries()
				.stream()
				.flatMap((entry) -> Stream.of(entry.getAttributeValues("labeledURI"))
					.map((value) -> new Link(entry.getAttributeValue("entryUUID"), value,
							this.writes.of.getOrDefault(entry.getDN(), 0))))
				.toList();
		}
		catch (LDAPException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Changes its entries to the state of that day, without links. */
	void day(int day) {
		this.writes.of.clear();
		StringBuilder ldif = new StringBuilder("dn: " + BASE + "\nobjectClass: domain\ndc: kill\n\n");
		for (int i = 0; i < this.people; i++) {
			if (present(i, day)) {
				ldif.append(person(i, day));
			}
		}
		for (int i = 0; i < GROUPS; i++) {
			if (i != GROUPS - day) {
				ldif.append(group(i, day));
			}
		}
		try {
			this.server.importFromLDIF(true, new LDIFReader(new BufferedReader(new StringReader(ldif.toString()))));
		}
		catch (LDAPException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean present(int i, int day) {
		return (day == 1) ? i % 11 != 0 : i % 13 != 0;
	}

	private static String uid(int i, int day) {
		return (day == 2 && i % 17 == 0) ? "renamed" + i : "p" + i;
	}

	private static String person(int i, int day) {
		return """
				dn: uid=%1$s,%2$s
				objectClass: inetOrgPerson
				uid: %1$s
				cn: Person %3$d
				sn: %3$d
				mail: %1$s.%4$d@kill.example
				entryUUID: %5$s

				""".formatted(uid(i, day), BASE, i, (i % 19 == 0) ? day : 0, new UUID(0, i));
	}

	private String group(int i, int day) {
		StringBuilder ldif = new StringBuilder(
				"dn: cn=g%1$d,%2$s\nobjectClass: groupOfNames\ncn: g%1$d\nentryUUID: %3$s\n".formatted(i, BASE,
						new UUID(1, i)));
		for (int p = i; p < this.people; p += (i == 0) ? 1 : i + day) {
			ldif.append("member: uid=").append(uid(p, day)).append(',').append(BASE).append('\n');
		}
		return ldif.append("member: cn=g%d,%s\n\n".formatted((i + day) % GROUPS, BASE)).toString();
	}

	/**
	 * A link in the entry of a person.
	 *
	 * @param id the ID of the entry
	 * @param writes how often the entry was changed
	 */
	record Link(String id, String value, int writes) {

	}

	/** Counts the changes of each entry that the directory has accepted. */
	private static final class Writes extends InMemoryOperationInterceptor {

		private final Map<String, Integer> of = new ConcurrentHashMap<>();

		@Override
		public void processModifyResult(InMemoryInterceptedModifyResult change) {
			if (change.getResult().getResultCode().equals(ResultCode.SUCCESS)) {
				this.of.merge(change.getRequest().getDN(), 1, Integer::sum);
			}
		}

	}

	@Override
	public void close() {
		this.server.shutDown(true);
	}

}
