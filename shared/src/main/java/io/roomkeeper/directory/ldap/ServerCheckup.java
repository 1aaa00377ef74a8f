package io.roomkeeper.directory.ldap;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import javax.naming.NamingException;
import javax.naming.directory.Attributes;

import io.roomkeeper.directory.Finding;

import org.springframework.ldap.core.AttributesMapper;

/** Looks at what a server says of itself in its root entry (RFC 4512 section 5.1). */
final class ServerCheckup {

	private static final String CONTROLS = "supportedControl";

	private static final String TIME = "currentTime";

	private static final Duration SMALL = Duration.ofMinutes(5);

	private final DirectorySession session;

	ServerCheckup(DirectorySession session) {
		this.session = session;
	}

	List<Finding> findings() {
		List<Finding> findings = new ArrayList<>();
		AttributesMapper<Boolean> mapper = (root) -> {
			List<String> controls = values(root, CONTROLS);
			findings.add(paging(controls));
			findings.add(Finding.ok("sorting", controls.contains("1.2.840.113556.1.4.473")
					? "The server can sort its answers." : "The server does not sort its answers; nothing needs it."));
			findings.add(values(root, TIME).stream()
				.findFirst()
				.map(ServerCheckup::clock)
				.orElseGet(() -> Finding.ok("clock", "The server does not tell its time; nothing depends on it.")));
			return true;
		};
		this.session.run((template) -> template.lookup("", new String[] { CONTROLS, TIME }, mapper));
		return findings;
	}

	private static Finding paging(List<String> controls) {
		return controls.contains("1.2.840.113556.1.4.319")
				? Finding.ok("paging", "The server gives its answers in pages (RFC 2696).")
				: Finding.warning("paging", "The server does not say that it gives its answers in pages (RFC 2696).",
						"Let its administrator allow the paged results control, and reading the root entry.");
	}

	private static Finding clock(String time) {
		try {
			Instant there = Instant.from(DateTimeFormatter.ofPattern("uuuuMMddHHmmss[.S]X").parse(time));
			Duration apart = Duration.between(there, Clock.systemUTC().instant()).abs();
			String text = "The server's clock and this machine's are %d s apart.".formatted(apart.toSeconds());
			return (apart.compareTo(SMALL) <= 0) ? Finding.ok("clock", text)
					: Finding.warning("clock", text, "Let both machines follow the same time server.");
		}
		catch (DateTimeException _) {
			return Finding.warning("clock", "The server tells a time that cannot be read.", "Check the server.");
		}
	}

	private static List<String> values(Attributes root, String attribute) throws NamingException {
		return new Entry("", root).texts(attribute);
	}

}
