package io.roomkeeper.setting.resolution;

import java.util.Optional;

import io.roomkeeper.group.GroupId;

/**
 * Converts levels to and from their text in URLs and scripts, for example
 * {@code group:7}.
 */
public final class LevelCodec {

	private LevelCodec() {
	}

	/** Returns the text of a level. */
	public static String of(Level level) {
		return switch (level) {
			case Level.Plan() -> "plan";
			case Level.Licence() -> "licence";
			case Level.Account() -> "account";
			case Level.Group(GroupId id) -> "group:" + id.value();
			case Level.ExceptionGranted() -> "exception";
			case Level.User() -> "user";
			case Level.OwnChoice() -> "choice";
			case Level.CatalogueDefault() -> "default";
			case Level.Dependency(String rule) -> "dependency:" + rule;
		};
	}

	/** Parses the text of a level; empty if it is unknown. */
	public static Optional<Level> read(String word) {
		return switch (word) {
			case "plan" -> Optional.of(new Level.Plan());
			case "licence" -> Optional.of(new Level.Licence());
			case "account" -> Optional.of(new Level.Account());
			case "exception" -> Optional.of(new Level.ExceptionGranted());
			case "user" -> Optional.of(new Level.User());
			case "choice" -> Optional.of(new Level.OwnChoice());
			case "default" -> Optional.of(new Level.CatalogueDefault());
			default -> readNamed(word);
		};
	}

	private static Optional<Level> readNamed(String word) {
		if (word.matches("group:[1-9][0-9]{0,8}")) {
			return Optional.of(new Level.Group(new GroupId(Integer.parseInt(word.substring("group:".length())))));
		}
		return word.startsWith("dependency:")
				? Optional.of(new Level.Dependency(word.substring("dependency:".length()))) : Optional.empty();
	}

}
