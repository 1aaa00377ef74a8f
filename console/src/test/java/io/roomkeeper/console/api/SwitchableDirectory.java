package io.roomkeeper.console.api;

import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.text.Message;

/** An empty directory that can be made unreachable. */
public class SwitchableDirectory implements UserDirectory {

	private volatile boolean reachable = true;

	void reachable(boolean now) {
		this.reachable = now;
	}

	@Override
	public String location() {
		return "ldap://ldap.example.org/dc=example,dc=org";
	}

	@Override
	public DirectoryCursor<DirectoryUser> users() {
		throw silent();
	}

	@Override
	public DirectoryCursor<DirectoryGroup> groups() {
		throw silent();
	}

	@Override
	public Optional<DirectoryUser> signIn(String uid, String password) {
		return Optional.empty();
	}

	@Override
	public Optional<DirectoryUser> find(String uid) {
		return Optional.empty();
	}

	@Override
	public Set<GroupName> groupsOf(String dn) {
		if (!this.reachable) {
			throw silent();
		}
		return Set.of();
	}

	public static DirectoryException silent() {
		return new DirectoryException(DirectoryException.Kind.UNREACHABLE,
				Message.literal("The directory at ldap://ldap.example.org cannot be reached"),
				Message.literal("Check its address"), null);
	}

}
