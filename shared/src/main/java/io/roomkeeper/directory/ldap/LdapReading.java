package io.roomkeeper.directory.ldap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import javax.naming.NamingException;

import io.roomkeeper.directory.ChangeMark;
import io.roomkeeper.directory.ChangeMark.Kind;
import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryReading;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.Entry;
import io.roomkeeper.directory.ldap.connection.EntryMapper;
import io.roomkeeper.directory.ldap.connection.PersonMapper;
import io.roomkeeper.directory.ldap.connection.ServerState;
import io.roomkeeper.directory.ldap.connection.UnusableEntryException;
import io.roomkeeper.directory.ldap.group.GroupMapper;
import org.jspecify.annotations.Nullable;

/** Reads the directory over LDAP, either whole or only the changes since a mark. */
final class LdapReading implements DirectoryReading {

	private final LdapUserDirectory directory;

	private final ServerState state;

	private final @Nullable ChangeMark since;

	private final LatestChange latest = new LatestChange();

	private final List<DirectoryId> switchedOff = new ArrayList<>();

	private boolean severalServers;

	LdapReading(LdapUserDirectory directory, ServerState state, @Nullable ChangeMark since) {
		this.directory = directory;
		this.state = state;
		this.since = since;
	}

	@Override
	public boolean complete() {
		return this.since == null;
	}

	@Override
	public DirectoryCursor<DirectoryUser> users() {
		return this.directory.users(changed(), this::check, (names) -> new WatchingMapper<>(new PersonMapper(names),
				this.latest, timed(), remembering(names.id())));
	}

	@Override
	public DirectoryCursor<DirectoryGroup> groups() {
		return groups(changed());
	}

	@Override
	public DirectoryCursor<DirectoryGroup> allGroups() {
		return groups("");
	}

	private DirectoryCursor<DirectoryGroup> groups(String filter) {
		return this.directory.groups(filter, this::check,
				(names) -> new WatchingMapper<>(new GroupMapper(names), this.latest, timed(), (_) -> {
				}));
	}

	private boolean timed() {
		return this.state.kind() == Kind.MODIFY_TIMESTAMP;
	}

	private String changed() {
		ChangeMark mark = this.since;
		if (mark == null) {
			return "";
		}
		return switch (mark.kind()) {
			case MODIFY_TIMESTAMP -> LatestChange.filter(mark.reached());
			case UPDATE_NUMBER -> "(uSNChanged>=%d)".formatted(mark.reached());
		};
	}

	private Consumer<Entry> remembering(String idAttribute) {
		return (this.since == null) ? (_) -> {
		} : (entry) -> {
			try {
				this.switchedOff.add(EntryMapper.id(entry, idAttribute));
			}
			catch (UnusableEntryException | NamingException _) {
				// A person without an identity was never imported.
			}
		};
	}

	/**
	 * Checks which server answers: one host name may lead to several domain controllers,
	 * and each numbers its updates on its own.
	 */
	private void check(DirectorySession session) {
		if (!timed() && !ServerState.of(session).server().equals(this.state.server())) {
			this.severalServers = true;
			if (this.since != null) {
				throw session.failures().failure(DirectoryException.Kind.PROTOCOL, "controllers", null);
			}
		}
	}

	@Override
	public List<DirectoryId> switchedOff() {
		return Collections.unmodifiableList(this.switchedOff);
	}

	@Override
	public Optional<ChangeMark> mark() {
		if (!timed()) {
			return (this.state.countable() && !this.severalServers)
					? Optional
						.of(new ChangeMark(Kind.UPDATE_NUMBER, this.state.server(), this.state.updates().orElseThrow()))
					: Optional.empty();
		}
		OptionalLong reached = this.latest.beforeItBegan();
		ChangeMark before = this.since;
		if (before != null) {
			return Optional.of(new ChangeMark(before.kind(), before.server(),
					Math.max(before.reached(), reached.orElse(before.reached()))));
		}
		return reached.isEmpty() ? Optional.empty()
				: Optional.of(new ChangeMark(Kind.MODIFY_TIMESTAMP, "", reached.getAsLong()));
	}

}
