package io.roomkeeper.batch.sync.delta;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.spool.SpoolCodec;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.PersonAliases;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.text.Message;

/** Serialises the deltas that need a write or a report. */
final class DirectoryDeltaCodec implements SpoolCodec<DirectoryDelta> {

	private static final int NEW = 0;

	private static final int CHANGED = 1;

	private static final int RETURNED = 2;

	private static final int REFUSED = 3;

	@Override
	public void write(DataOutput out, DirectoryDelta delta) throws IOException {
		switch (delta) {
			case DirectoryDelta.New(DirectoryUser user, int ordinal) -> {
				out.writeByte(NEW);
				out.writeInt(ordinal);
				writeUser(out, user);
			}
			case DirectoryDelta.Changed(DirectoryUser user, PersonId id, boolean returned) -> {
				out.writeByte(returned ? RETURNED : CHANGED);
				out.writeInt(id.value());
				writeUser(out, user);
			}
			case DirectoryDelta.Refused(String item, Message reason) -> {
				out.writeByte(REFUSED);
				SpoolCodec.writeText(out, item);
				SpoolCodec.writeText(out, reason.key());
				SpoolCodec.writeText(out, reason.encoded());
			}
			case DirectoryDelta.Unchanged _ -> throw new IllegalArgumentException("Nothing is to be done for them");
		}
	}

	@Override
	public DirectoryDelta read(DataInput in) throws IOException {
		int kind = in.readByte();
		if (kind == REFUSED) {
			return new DirectoryDelta.Refused(SpoolCodec.readText(in),
					Message.decode(SpoolCodec.readText(in), SpoolCodec.readText(in)));
		}
		int number = in.readInt();
		DirectoryUser user = readUser(in);
		return (kind == NEW) ? new DirectoryDelta.New(user, number)
				: new DirectoryDelta.Changed(user, new PersonId(number), kind == RETURNED);
	}

	private static void writeUser(DataOutput out, DirectoryUser user) throws IOException {
		SpoolCodec.writeText(out, user.id().value());
		SpoolCodec.writeText(out, user.dn());
		SpoolCodec.writeText(out, user.uid().value());
		SpoolCodec.writeText(out, user.displayName());
		SpoolCodec.writeText(out, user.givenName());
		SpoolCodec.writeText(out, user.familyName());
		writeOptional(out, user.mail());
		SpoolCodec.writeText(out, user.licence().name());
		writeOptional(out, user.number());
		writeOptional(out, user.link());
		writeAll(out, user.aliases().uids());
		writeAll(out, user.aliases().mails());
		writeAll(out, user.aliases().displayNames());
	}

	private static DirectoryUser readUser(DataInput in) throws IOException {
		return new DirectoryUser(new DirectoryId(SpoolCodec.readText(in)), SpoolCodec.readText(in),
				new Uid(SpoolCodec.readText(in)), SpoolCodec.readText(in), SpoolCodec.readText(in),
				SpoolCodec.readText(in), readOptional(in), Licence.valueOf(SpoolCodec.readText(in)), readOptional(in),
				readOptional(in), new PersonAliases(readAll(in), readAll(in), readAll(in)));
	}

	private static void writeAll(DataOutput out, List<String> texts) throws IOException {
		out.writeByte(texts.size());
		for (String text : texts) {
			SpoolCodec.writeText(out, text);
		}
	}

	private static List<String> readAll(DataInput in) throws IOException {
		int count = in.readUnsignedByte();
		List<String> texts = new ArrayList<>(count);
		while (texts.size() < count) {
			texts.add(SpoolCodec.readText(in));
		}
		return texts;
	}

	private static void writeOptional(DataOutput out, Optional<String> text) throws IOException {
		out.writeBoolean(text.isPresent());
		if (text.isPresent()) {
			SpoolCodec.writeText(out, text.get());
		}
	}

	private static Optional<String> readOptional(DataInput in) throws IOException {
		return in.readBoolean() ? Optional.of(SpoolCodec.readText(in)) : Optional.empty();
	}

}
