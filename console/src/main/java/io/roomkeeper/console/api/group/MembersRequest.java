package io.roomkeeper.console.api.group;

import java.util.List;
import java.util.Objects;

import io.roomkeeper.failure.InvalidInputException;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The people to add to a local group and to remove from it. */
@Schema(name = "MemberOrder",
		description = "People to add to a local group or to remove from it: exactly one of the two lists")
record MembersRequest(
		@Schema(description = "Uids and mail addresses of the people to add",
				example = "[\"ana.garcia\"]") @Nullable List<String> add,
		@Schema(description = "Uids and mail addresses of the people to remove") @Nullable List<String> remove,
		@Schema(description = "Whether to return the effect without changing anything",
				defaultValue = "false") @Nullable Boolean preview) {

	boolean joining() {
		if ((this.add == null) == (this.remove == null)) {
			throw new InvalidInputException("A change of members has one list, 'add' or 'remove'",
					"Send for example {\"add\":[\"ana.garcia\"]}");
		}
		return this.add != null;
	}

	List<String> list() {
		List<String> list = joining() ? this.add : this.remove;
		if (list == null || list.stream().anyMatch(Objects::isNull)) {
			throw new InvalidInputException("A list of people holds uids and mail addresses", "Leave out what is null");
		}
		return list;
	}

	boolean onlyPreview() {
		return Boolean.TRUE.equals(this.preview);
	}

}
