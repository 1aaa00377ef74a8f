package io.roomkeeper.room.adoption;

import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.directory.Uid;

/**
 * A room whose owner has not been seen by any sync yet.
 *
 * @param uidKey the owner's uid in lower case, if the owner is identified by it
 * @param mailKey the owner's mail address in lower case, if the owner is identified by it
 * @param room the room
 */
public record PendingRoom(Optional<String> uidKey, Optional<String> mailKey, ExistingRoom room) {

	public PendingRoom {
		if (uidKey.isPresent() == mailKey.isPresent()) {
			throw new IllegalArgumentException("An owner is named by uid or by mail address");
		}
	}

	/** Creates an entry for the person who has that uid. */
	public static PendingRoom ofUid(Uid uid, ExistingRoom room) {
		return new PendingRoom(Optional.of(uid.key()), Optional.empty(), room);
	}

	/** Creates an entry for the person who has that mail address. */
	public static PendingRoom ofMail(String mail, ExistingRoom room) {
		return new PendingRoom(Optional.empty(), Optional.of(mail.toLowerCase(Locale.ROOT)), room);
	}

	/** Returns the uid or mail address that identifies the owner. */
	public String owner() {
		return this.uidKey.or(this::mailKey).orElseThrow();
	}

	/** Returns a copy without the link. */
	public PendingRoom withoutLink() {
		return new PendingRoom(this.uidKey, this.mailKey,
				new ExistingRoom(this.room.pmi(), Optional.empty(), this.room.passcode(), this.room.lastUsedOn()));
	}

}
