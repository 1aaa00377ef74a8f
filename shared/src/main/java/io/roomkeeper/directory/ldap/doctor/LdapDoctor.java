package io.roomkeeper.directory.ldap.doctor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryDoctor;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.ldap.LdapUserDirectory;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Examines a directory over LDAP. */
public final class LdapDoctor implements DirectoryDoctor {

	private final DirectorySettings settings;

	private final LdapUserDirectory directory;

	public LdapDoctor(DirectorySettings settings, LdapUserDirectory directory) {
		this.settings = settings;
		this.directory = directory;
	}

	@Override
	public List<DirectoryFinding> examine(Set<String> roleGroups) {
		List<DirectoryFinding> findings = new ArrayList<>(new NetworkCheck(this.settings).findings());
		try {
			try (DirectorySession session = this.directory.session()) {
				String name = this.settings.server().bindDn();
				findings.add(DirectoryFinding.ok("bind", name.isEmpty() ? Message.of("doctor.bind.anonymous")
						: Message.of("doctor.bind", Argument.text(name))));
				findings.addAll(new ServerCheck(session).findings());
				findings.addAll(new PeopleCheck(this.settings, this.directory.names(session)).findings(session));
			}
			try (DirectorySession session = this.directory.session()) {
				findings.add(new UnpagedCheck(this.settings).finding(session));
			}
			groups(roleGroups, findings);
		}
		catch (DirectoryException ex) {
			findings.add(DirectoryFinding.failure(check(ex.kind()), ex));
		}
		return findings;
	}

	@Override
	public Map<String, String> inForce() {
		return new SettingsReport(this.settings).facts();
	}

	private static String check(DirectoryException.Kind kind) {
		return switch (kind) {
			case UNREACHABLE -> "connection";
			case TIMED_OUT -> "time";
			case CERTIFICATE -> "certificate";
			case CREDENTIALS -> "bind";
			case BASE -> "base";
			case TRUNCATED -> "limits";
			case PROTOCOL -> "answers";
			case CONFIGURATION -> "configuration";
		};
	}

	private void groups(Set<String> roleGroups, List<DirectoryFinding> findings) {
		Set<String> missing = new TreeSet<>(roleGroups);
		Set<String> names = new HashSet<>();
		long count = 0;
		long memberships = 0;
		try (DirectoryCursor<DirectoryGroup> groups = this.directory.groups()) {
			while (groups.hasNext()) {
				DirectoryGroup group = groups.next();
				count++;
				memberships += group.members().size();
				missing.remove(DnKey.of(group.dn()));
				names.add(group.name().strip().toLowerCase(Locale.ROOT));
			}
			missing.removeAll(names);
			long refused = groups.refused().stream().filter((entry) -> !entry.taken()).count();
			findings.add(counted(count, memberships, refused));
		}
		findings.add(roles(roleGroups, missing));
	}

	private DirectoryFinding counted(long count, long memberships, long refused) {
		Message text = Message.of("doctor.groups", Argument.number(count), Argument.number(memberships),
				Argument.text(this.settings.groups().base()), Argument.number(refused));
		return (count > 0) ? DirectoryFinding.ok("groups", text) : DirectoryFinding.warning("groups", text,
				Message.of("doctor.groups.fix", Argument.text(this.settings.groups().filter())));
	}

	private static DirectoryFinding roles(Set<String> roleGroups, Set<String> missing) {
		Message set = Message.of("doctor.roles.fix");
		if (roleGroups.isEmpty()) {
			return DirectoryFinding.warning("role groups", Message.of("doctor.roles.none"), set);
		}
		return missing.isEmpty()
				? DirectoryFinding.ok("role groups", Message.of("doctor.roles", Argument.number(roleGroups.size())))
				: DirectoryFinding.failure("role groups",
						Message.of("doctor.roles.missing", Argument.text(String.join("', '", missing))), set);
	}

}
