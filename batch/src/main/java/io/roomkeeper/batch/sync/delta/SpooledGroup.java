package io.roomkeeper.batch.sync.delta;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import io.roomkeeper.batch.spool.SpoolCodec;

/**
 * The members of a group in the spool.
 *
 * @param place the index of the group among those that were read
 * @param people references of the members who are people
 * @param others fingerprints of the other member DNs
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a million ids need one object
public record SpooledGroup(int place, int[] people, long[] others) {

	/** Serialises the members of a group. */
	static final class Codec implements SpoolCodec<SpooledGroup> {

		@Override
		public void write(DataOutput out, SpooledGroup group) throws IOException {
			out.writeInt(group.place());
			out.writeInt(group.people().length);
			for (int person : group.people()) {
				out.writeInt(person);
			}
			out.writeInt(group.others().length);
			for (long other : group.others()) {
				out.writeLong(other);
			}
		}

		@Override
		public SpooledGroup read(DataInput in) throws IOException {
			int place = in.readInt();
			int[] people = new int[in.readInt()];
			for (int i = 0; i < people.length; i++) {
				people[i] = in.readInt();
			}
			long[] others = new long[in.readInt()];
			for (int i = 0; i < others.length; i++) {
				others[i] = in.readLong();
			}
			return new SpooledGroup(place, people, others);
		}

	}

}
