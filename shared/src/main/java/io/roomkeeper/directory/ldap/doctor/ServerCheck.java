package io.roomkeeper.directory.ldap.doctor;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import javax.naming.NamingException;
import javax.naming.directory.Attributes;

import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.Entry;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.ldap.core.AttributesMapper;

/**
 * Checks the features that a server announces in its root entry (RFC 4512 section 5.1).
 */
final class ServerCheck {

	private static final String CONTROLS = "supportedControl";

	private static final String TIME = "currentTime";

	private static final Duration SMALL = Duration.ofMinutes(5);

	private final DirectorySession session;

	ServerCheck(DirectorySession session) {
		this.session = session;
	}

	List<DirectoryFinding> findings() {
		List<DirectoryFinding> findings = new ArrayList<>();
		AttributesMapper<Boolean> mapper = (root) -> {
			List<String> controls = values(root, CONTROLS);
			findings.add(paging(controls));
			findings.add(DirectoryFinding.ok("sorting", Message
				.of(controls.contains("1.2.840.113556.1.4.473") ? "doctor.sorting" : "doctor.sorting.none")));
			findings.add(values(root, TIME).stream()
				.findFirst()
				.map(ServerCheck::clock)
				.orElseGet(() -> DirectoryFinding.ok("clock", Message.of("doctor.clock.none"))));
			return true;
		};
		this.session.run((template) -> template.lookup("", new String[] { CONTROLS, TIME }, mapper));
		return findings;
	}

	private static DirectoryFinding paging(List<String> controls) {
		return controls.contains("1.2.840.113556.1.4.319") ? DirectoryFinding.ok("paging", Message.of("doctor.paging"))
				: DirectoryFinding.warning("paging", Message.of("doctor.paging.none"), Message.of("doctor.paging.fix"));
	}

	private static DirectoryFinding clock(String time) {
		try {
			Instant there = Instant.from(DateTimeFormatter.ofPattern("uuuuMMddHHmmss[.S]X").parse(time));
			Duration apart = Duration.between(there, Clock.systemUTC().instant()).abs();
			Message text = Message.of("doctor.clock", Argument.number(apart.toSeconds()));
			return (apart.compareTo(SMALL) <= 0) ? DirectoryFinding.ok("clock", text)
					: DirectoryFinding.warning("clock", text, Message.of("doctor.clock.fix"));
		}
		catch (DateTimeException _) {
			return DirectoryFinding.warning("clock", Message.of("doctor.clock.unreadable"),
					Message.of("doctor.clock.unreadable.fix"));
		}
	}

	private static List<String> values(Attributes root, String attribute) throws NamingException {
		return new Entry("", root).texts(attribute);
	}

}
