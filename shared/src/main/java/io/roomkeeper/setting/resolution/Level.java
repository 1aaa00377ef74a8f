package io.roomkeeper.setting.resolution;

import io.roomkeeper.group.GroupId;

/** What can decide a setting for a person: the candidates of the order of precedence. */
public sealed interface Level {

	/** The organisation's plan forces the value or lacks the setting. */
	record Plan() implements Level {
	}

	/** The person's licence lacks the setting. */
	record Licence() implements Level {
	}

	/** What is set for everyone. */
	record Account() implements Level {
	}

	/** What a group sets. */
	record Group(GroupId id) implements Level {
	}

	/** An exception, which lifts locks and never decides by itself. */
	record ExceptionGranted() implements Level {
	}

	/** What an administrator locked for the person. */
	record User() implements Level {
	}

	/** What the person chose. */
	record OwnChoice() implements Level {
	}

	/** No one set anything. */
	record CatalogueDefault() implements Level {
	}

	/**
	 * Another setting forces it.
	 *
	 * @param ruleId the rule, or empty for the candidate that says that none does
	 */
	record Dependency(String ruleId) implements Level {
	}

}
