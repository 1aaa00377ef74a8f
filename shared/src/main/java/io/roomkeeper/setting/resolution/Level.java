package io.roomkeeper.setting.resolution;

import io.roomkeeper.group.GroupId;

/** What can decide a setting for a person: the levels of the order of precedence. */
public sealed interface Level {

	/** The organisation's plan forces the value or does not include the setting. */
	record Plan() implements Level {
	}

	/** The person's licence does not include the setting. */
	record Licence() implements Level {
	}

	/** The assignment for the account. */
	record Account() implements Level {
	}

	/** The assignment of a group. */
	record Group(GroupId id) implements Level {
	}

	/** An exception, which lifts locks and never decides by itself. */
	record ExceptionGranted() implements Level {
	}

	/** The value that an administrator locked for the person. */
	record User() implements Level {
	}

	/** The person's own choice. */
	record OwnChoice() implements Level {
	}

	/** Nothing is set. */
	record CatalogueDefault() implements Level {
	}

	/**
	 * Another setting forces the value.
	 *
	 * @param ruleId the rule; empty for the candidate that says that no rule forces a
	 * value
	 */
	record Dependency(String ruleId) implements Level {
	}

}
