package io.roomkeeper.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An event about a group that was changed in Roomkeeper. */
public sealed interface GroupEvent extends AuditEvent.OfGroup {

	/** A local group was created. */
	record GroupCreated(AuditSubject subject, String name) implements GroupEvent {

		@Override
		public String detail() {
			return new DetailText().text("name", this.name).toString();
		}

	}

	/**
	 * A local group was renamed.
	 *
	 * @param before the old name
	 * @param after the new name
	 */
	record GroupRenamed(AuditSubject subject, String before, String after) implements GroupEvent {

		@Override
		public String detail() {
			return new DetailText().text("before", this.before).text("after", this.after).toString();
		}

	}

	/**
	 * A local group was deleted.
	 *
	 * @param name its name
	 * @param members how many people were in it
	 */
	record GroupDeleted(AuditSubject subject, String name, int members) implements GroupEvent {

		@Override
		public String detail() {
			return new DetailText().text("name", this.name).text("members", Integer.toString(this.members)).toString();
		}

	}

	/**
	 * People joined or left a local group.
	 *
	 * @param subject the group
	 * @param joined the uids of those who joined
	 * @param left the uids of those who left
	 */
	record GroupMembersChanged(AuditSubject subject, List<String> joined, List<String> left) implements GroupEvent {

		/** The maximum number of characters of uids in one event. */
		private static final int MOST_LETTERS = 2_000;

		public GroupMembersChanged {
			joined = List.copyOf(joined);
			left = List.copyOf(left);
		}

		/** Splits the uids into as many events as needed. */
		public static List<GroupMembersChanged> of(AuditSubject subject, List<String> joined, List<String> left) {
			List<GroupMembersChanged> events = new ArrayList<>();
			parts(joined).forEach((part) -> events.add(new GroupMembersChanged(subject, part, List.of())));
			parts(left).forEach((part) -> events.add(new GroupMembersChanged(subject, List.of(), part)));
			return events;
		}

		private static List<List<String>> parts(List<String> uids) {
			List<List<String>> parts = new ArrayList<>();
			int letters = MOST_LETTERS;
			for (String uid : uids) {
				letters += uid.length() + 1;
				if (letters > MOST_LETTERS) {
					parts.add(new ArrayList<>());
					letters = uid.length() + 1;
				}
				parts.getLast().add(uid);
			}
			return parts;
		}

		@Override
		public List<AuditSubject> mentions() {
			return Stream.concat(this.joined.stream(), this.left.stream())
				.<AuditSubject>map(AuditSubject.Person::new)
				.toList();
		}

		@Override
		public String detail() {
			return new DetailText().text("joined", String.join(" ", this.joined))
				.text("left", String.join(" ", this.left))
				.toString();
		}

	}

	/**
	 * A person was made an administrator of a group.
	 *
	 * @param subject the group
	 * @param person their uid
	 */
	record GroupAdministratorAppointed(AuditSubject subject, String person) implements GroupEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Person(this.person));
		}

		@Override
		public String detail() {
			return new DetailText().text("person", this.person).toString();
		}

	}

	/**
	 * A person was removed as an administrator of a group.
	 *
	 * @param subject the group
	 * @param person their uid
	 */
	record GroupAdministratorDismissed(AuditSubject subject, String person) implements GroupEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Person(this.person));
		}

		@Override
		public String detail() {
			return new DetailText().text("person", this.person).toString();
		}

	}

}
