package io.roomkeeper.console.api.setting;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.UnknownSettingException;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.resolution.Level;
import org.jspecify.annotations.Nullable;

/** Converts settings and scopes from and to their names in paths and JSON. */
public final class SettingCodec {

	private static final int LONGEST_VALUE = 1000;

	private SettingCodec() {
	}

	/**
	 * Returns the setting for a key or alias in a path.
	 * @throws NotFoundException if there is no such key; the message names similar keys
	 */
	public static SettingKey key(SettingsService settings, String text) {
		try {
			return settings.catalog().get(text).key();
		}
		catch (UnknownSettingException ex) {
			throw new NotFoundException("There is no setting '%.80s'".formatted(text), ex.remedy());
		}
	}

	public static GroupId group(int id) {
		if (id < 1) {
			throw new NotFoundException("There is no group %d".formatted(id),
					"Find its number on the page of a member");
		}
		return new GroupId(id);
	}

	/**
	 * Checks that a group exists.
	 * @throws NotFoundException if it does not
	 */
	public static void requireGroup(Population population, GroupId id) {
		if (!population.groups().contains(id)) {
			throw new NotFoundException("There is no group %d".formatted(id.value()),
					"Find its number in the list of groups");
		}
	}

	public static Scope scope(SettingsService settings, @Nullable String scope, @Nullable String id) {
		return switch ((scope != null) ? scope : "") {
			case "account" -> new Scope.Account();
			case "group" -> new Scope.Group(group(number(id)));
			case "user" -> settings.scopeOf(PersonRef.parse((id != null) ? id : ""));
			default -> throw new InvalidInputException("'%.40s' is not a scope".formatted(scope),
					"Use account, group with the group's number as id, or user with the uid as id");
		};
	}

	public static String scope(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> "account";
			case Scope.Group(GroupId _) -> "group";
			case Scope.User(PersonId _) -> "user";
		};
	}

	/** Returns the name of a level in the API. */
	static String level(Level level) {
		return switch (level) {
			case Level.Plan _ -> "plan";
			case Level.Licence _ -> "licence";
			case Level.Account _ -> "account";
			case Level.Group _ -> "group";
			case Level.User _ -> "user";
			case Level.Dependency _ -> "dependency";
			case Level.ExceptionGranted _, Level.OwnChoice _, Level.CatalogueDefault _ ->
				throw new IllegalArgumentException("Nothing is locked by " + level);
		};
	}

	static void requireLength(String value) {
		if (value.length() > LONGEST_VALUE) {
			throw new InvalidInputException("A value has at most 1,000 characters: " + value.length(),
					"Give a shorter one");
		}
	}

	private static int number(@Nullable String id) {
		try {
			return Integer.parseInt((id != null) ? id : "");
		}
		catch (NumberFormatException _) {
			throw new InvalidInputException("'%.40s' is not the number of a group".formatted(id),
					"Find its number on the page of a member");
		}
	}

}
