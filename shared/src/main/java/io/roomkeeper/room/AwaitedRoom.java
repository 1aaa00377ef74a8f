package io.roomkeeper.room;

import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.directory.Uid;

/**
 * A room whose owner no sync has seen yet.
 *
 * @param uidKey the owner's uid in lower case, where they are named by it
 * @param mailKey the owner's mail address in lower case, where they are named by that
 * @param room the room
 */
public record AwaitedRoom(Optional<String> uidKey, Optional<String> mailKey, ExistingRoom room) {

	public AwaitedRoom {
		if (uidKey.isPresent() == mailKey.isPresent()) {
			throw new IllegalArgumentException("An owner is named by uid or by mail address");
		}
	}

	/** A room of whoever has that uid. */
	public static AwaitedRoom ofUid(Uid uid, ExistingRoom room) {
		return new AwaitedRoom(Optional.of(uid.key()), Optional.empty(), room);
	}

	/** A room of whoever has that mail address. */
	public static AwaitedRoom ofMail(String mail, ExistingRoom room) {
		return new AwaitedRoom(Optional.empty(), Optional.of(mail.toLowerCase(Locale.ROOT)), room);
	}

	/** The uid or mail address by which its owner is named. */
	public String owner() {
		return this.uidKey.or(this::mailKey).orElseThrow();
	}

	/** The same room without its link. */
	public AwaitedRoom withoutLink() {
		return new AwaitedRoom(this.uidKey, this.mailKey,
				new ExistingRoom(this.room.pmi(), Optional.empty(), this.room.passcode(), this.room.lastUsedOn()));
	}

}
