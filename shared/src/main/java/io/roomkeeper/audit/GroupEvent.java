package io.roomkeeper.audit;

import java.util.ArrayList;
import java.util.List;

/** Something that was done to a group here. */
public sealed interface GroupEvent extends AuditEvent.OfGroup {

	/**
	 * A local group was made.
	 *
	 * @param subject the group
	 * @param name its name
	 */
	record GroupCreated(String subject, String name) implements GroupEvent {

		@Override
		public String detail() {
			return new DetailText().text("name", this.name).toString();
		}

	}

	/**
	 * A local group got another name.
	 *
	 * @param subject the group
	 * @param before its name until then
	 * @param after its name from then on
	 */
	record GroupRenamed(String subject, String before, String after) implements GroupEvent {

		@Override
		public String detail() {
			return new DetailText().text("before", this.before).text("after", this.after).toString();
		}

	}

	/**
	 * A local group was deleted.
	 *
	 * @param subject the group
	 * @param name its name
	 * @param members how many people were in it
	 */
	record GroupDeleted(String subject, String name, int members) implements GroupEvent {

		@Override
		public String detail() {
			return new DetailText().text("name", this.name).text("members", Integer.toString(this.members)).toString();
		}

	}

	/**
	 * People came into a local group or left it.
	 *
	 * @param subject the group
	 * @param joined the uids of those who came
	 * @param left the uids of those who went
	 */
	record GroupMembersChanged(String subject, List<String> joined, List<String> left) implements GroupEvent {

		/** How many letters of uids fit into one event. */
		private static final int MOST_LETTERS = 2_000;

		public GroupMembersChanged {
			joined = List.copyOf(joined);
			left = List.copyOf(left);
		}

		/** As many events as it takes to name everybody. */
		public static List<GroupMembersChanged> of(String subject, List<String> joined, List<String> left) {
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
		public String detail() {
			return new DetailText().text("joined", String.join(" ", this.joined))
				.text("left", String.join(" ", this.left))
				.toString();
		}

	}

	/**
	 * Somebody may from now on administer a group.
	 *
	 * @param subject the group
	 * @param person their uid
	 */
	record GroupAdministratorAppointed(String subject, String person) implements GroupEvent {

		@Override
		public String detail() {
			return new DetailText().text("person", this.person).toString();
		}

	}

	/**
	 * Somebody may no longer administer a group.
	 *
	 * @param subject the group
	 * @param person their uid
	 */
	record GroupAdministratorDismissed(String subject, String person) implements GroupEvent {

		@Override
		public String detail() {
			return new DetailText().text("person", this.person).toString();
		}

	}

}
