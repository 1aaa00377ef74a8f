package io.roomkeeper.meeting.adoption;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.random.RandomGenerator;

import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.Meetings;

/** Keys and numbers for new meetings, taken from the store in batches. */
final class NewIdentities {

	private final Meetings meetings;

	private final RandomGenerator random;

	private final int count;

	private final boolean planned;

	private final Queue<MeetingKey> keys = new ArrayDeque<>();

	private final Queue<MeetingId> numbers = new ArrayDeque<>();

	/**
	 * @param count how many are needed at most
	 * @param planned whether the meetings are not stored, so that no key is taken
	 */
	NewIdentities(Meetings meetings, RandomGenerator random, int count, boolean planned) {
		this.meetings = meetings;
		this.random = random;
		this.count = count;
		this.planned = planned;
	}

	/** Returns the next key. */
	MeetingKey key() {
		if (this.keys.isEmpty()) {
			if (this.planned) {
				for (int i = 0; i < this.count; i++) {
					this.keys.add(new MeetingKey(Integer.MAX_VALUE - i));
				}
			}
			else {
				this.keys.addAll(this.meetings.newKeys(this.count));
			}
		}
		return this.keys.remove();
	}

	/** Returns the next number that no stored meeting has. */
	MeetingId number() {
		while (this.numbers.isEmpty()) {
			Set<MeetingId> drawn = new HashSet<>();
			for (int i = 0; i < this.count; i++) {
				drawn.add(MeetingId.draw(this.random));
			}
			drawn.removeAll(this.meetings.withNumbers(drawn).keySet());
			this.numbers.addAll(drawn);
		}
		return this.numbers.remove();
	}

}
