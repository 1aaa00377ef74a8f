package io.roomkeeper.directory.ldap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import javax.naming.directory.BasicAttribute;
import javax.naming.directory.DirContext;
import javax.naming.directory.ModificationItem;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.DirectoryWriter;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.Entry;
import io.roomkeeper.directory.ldap.connection.LdapResult;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.support.LdapUtils;

/**
 * Writes with LDAP's modify operation, value by value, so that values of others remain.
 */
final class LdapWriter implements DirectoryWriter {

	/** Result codes for changes that the schema forbids (RFC 4511 appendix A.2). */
	private static final Set<Integer> NOT_ALLOWED = Set.of(16, 17, 19, 20, 21, 65);

	private static final int NO_SUCH_ENTRY = 32;

	private static final int NO_RIGHT = 50;

	private final DirectorySettings settings;

	private final LdapUserDirectory directory;

	private final Optional<String> attribute;

	LdapWriter(DirectorySettings settings, LdapUserDirectory directory, Optional<String> attribute) {
		this.settings = settings;
		this.directory = directory;
		this.attribute = attribute;
	}

	@Override
	public Optional<String> attribute() {
		return this.attribute;
	}

	@Override
	public Writing begin() {
		return new Connection(this.directory.session(), this.attribute.orElseThrow());
	}

	private final class Connection implements Writing {

		private final DirectorySession session;

		private final String attribute;

		Connection(DirectorySession session, String attribute) {
			this.session = session;
			this.attribute = attribute;
		}

		@Override
		public Outcome plan(String dn, Predicate<String> ours, Optional<String> value) {
			return compare(dn, ours, value, new ArrayList<>());
		}

		/**
		 * {@inheritDoc} The server changes all values or none, and refuses a change of
		 * values that have changed since they were read.
		 */
		@Override
		public Outcome write(String dn, Predicate<String> ours, Optional<String> value, Runnable before) {
			List<String> own = new ArrayList<>();
			Outcome expected = compare(dn, ours, value, own);
			if (expected != Outcome.WRITTEN) {
				return expected;
			}
			before.run();
			Outcome outcome = request((template) -> {
				template.modifyAttributes(LdapUtils.newLdapName(dn), changes(own, value));
				return Outcome.WRITTEN;
			});
			boolean writtenByAnother = outcome == Outcome.REFUSED
					&& compare(dn, ours, value, new ArrayList<>()) == Outcome.UNCHANGED;
			return writtenByAnother ? Outcome.UNCHANGED : outcome;
		}

		/**
		 * Compares our values of an entry with the wanted one.
		 * @param own receives our values
		 */
		private Outcome compare(String dn, Predicate<String> ours, Optional<String> value, List<String> own) {
			AttributesMapper<List<String>> mapper = (entry) -> new Entry(dn, entry).texts(this.attribute);
			return request((template) -> {
				template.lookup(LdapUtils.newLdapName(dn), new String[] { this.attribute }, mapper)
					.stream()
					.filter(ours)
					.forEach(own::add);
				return own.equals(value.stream().toList()) ? Outcome.UNCHANGED : Outcome.WRITTEN;
			});
		}

		/** Sends a request about one entry. */
		private Outcome request(Function<LdapTemplate, Outcome> request) {
			Outcome[] outcome = { Outcome.UNCHANGED };
			this.session.run((template) -> {
				try {
					outcome[0] = request.apply(template);
				}
				catch (NamingException ex) {
					outcome[0] = outcome(ex);
				}
			});
			return outcome[0];
		}

		private ModificationItem[] changes(List<String> own, Optional<String> value) {
			List<ModificationItem> changes = new ArrayList<>();
			own.stream()
				.filter((old) -> !value.equals(Optional.of(old)))
				.forEach((old) -> changes
					.add(new ModificationItem(DirContext.REMOVE_ATTRIBUTE, new BasicAttribute(this.attribute, old))));
			value.filter((wanted) -> !own.contains(wanted))
				.ifPresent((wanted) -> changes
					.add(new ModificationItem(DirContext.ADD_ATTRIBUTE, new BasicAttribute(this.attribute, wanted))));
			return changes.toArray(ModificationItem[]::new);
		}

		private Outcome outcome(NamingException ex) {
			int code = LdapResult.of(ex).code();
			if (code == NO_SUCH_ENTRY) {
				return Outcome.GONE;
			}
			if (NOT_ALLOWED.contains(code)) {
				return Outcome.REFUSED;
			}
			if (code == NO_RIGHT) {
				Argument[] arguments = { Argument.text(LdapWriter.this.settings.location()),
						Argument.text(LdapWriter.this.settings.server().bindDn()), Argument.text(this.attribute) };
				throw new DirectoryException(Kind.CREDENTIALS, Message.of("directory.write", arguments),
						Message.of("directory.write.fix", arguments), ex);
			}
			throw ex;
		}

		@Override
		public void close() {
			this.session.close();
		}

	}

}
