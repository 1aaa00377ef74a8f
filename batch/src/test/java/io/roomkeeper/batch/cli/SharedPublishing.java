package io.roomkeeper.batch.cli;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchScope;
import io.roomkeeper.directory.ldap.OpenLdapServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Some people in a real OpenLDAP, and the processes that publish their links there. */
final class SharedPublishing extends SharedProcesses {

	/** Makes three partitions. */
	static final int PEOPLE = 250;

	private static final String BASE = "dc=test,dc=example";

	private static final String ADMIN = "cn=admin," + BASE;

	private final OpenLdapServer directory;

	SharedPublishing(Path folder) {
		super(folder);
		this.directory = OpenLdapServer.start(BASE,
				new StringReader(Stream
					.concat(Stream.of("dn: dc=test,dc=example\nobjectClass: domain\ndc: test\n"),
							IntStream.rangeClosed(1, PEOPLE).mapToObj(SharedPublishing::entry))
					.collect(Collectors.joining("\n"))));
		addRooms("select n from generate_series(1, %d) n".formatted(PEOPLE));
	}

	private static String entry(int number) {
		return """
				dn: uid=u%1$d,dc=test,dc=example
				objectClass: inetOrgPerson
				uid: u%1$d
				cn: U
				sn: U
				""".formatted(number);
	}

	/** The address of the directory. */
	String url() {
		return this.directory.url();
	}

	/** Starts the run. */
	Process publish() throws IOException {
		return start(settings(url()), "rooms", "publish");
	}

	/**
	 * Starts a worker.
	 * @param url the address at which it finds the directory
	 */
	Process worker(String url) throws IOException {
		return start(settings(url), "worker");
	}

	/** Starts a worker that knows the database only. */
	Process workerWithoutDirectory() throws IOException {
		return start(Map.of(), "worker");
	}

	private Map<String, String> settings(String url) {
		Map<String, String> settings = new HashMap<>(this.directory.properties());
		settings.put("roomkeeper.directory.url", url);
		settings.put("roomkeeper.directory.bind-dn", ADMIN);
		settings.put("roomkeeper.public-url", "https://meet.example");
		settings.put("roomkeeper.publish.enabled", "true");
		return settings;
	}

	/** Requires that each entry has its link once and nothing else. */
	void assertAllPublishedOnce() throws LDAPException {
		assertThat(links()).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, PEOPLE)
			.mapToObj((id) -> "https://meet.example/j/%d Personal meeting room".formatted(4_000_000_000L + id))
			.toList());
		assertThat(count("select sum(items) from run_count where kind = 'UPDATED'")).isEqualTo(PEOPLE);
		assertThat(count("select count(distinct item) from run_item")).isEqualTo(PEOPLE);
	}

	/** Returns all links in the directory. */
	List<String> links() throws LDAPException {
		URI address = URI.create(url());
		try (LDAPConnection connection = new LDAPConnection(address.getHost(), address.getPort(), ADMIN,
				OpenLdapServer.PASSWORD)) {
			return connection.search(BASE, SearchScope.SUB, "(labeledURI=*)", "labeledURI")
				.getSearchEntries()
				.stream()
				.flatMap((entry) -> Stream.of(entry.getAttributeValues("labeledURI")))
				.toList();
		}
	}

	/** Removes all links from the directory. */
	void removeLinks() {
		this.directory.change(IntStream.rangeClosed(1, PEOPLE).mapToObj("""
				dn: uid=u%d,dc=test,dc=example
				changetype: modify
				delete: labeledURI
				"""::formatted).collect(Collectors.joining("\n")));
	}

	@Override
	public void close() {
		super.close();
		this.directory.close();
	}

}
