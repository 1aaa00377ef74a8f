package io.roomkeeper.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.hash.Hashing;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * The SHA-256 of what a plan does to which room or setting, and from which day on. An
 * approval is bound to it. Neither the order of the items nor the author or the reason
 * changes it.
 *
 * @param text 64 hexadecimal digits in lower case
 */
public record ContentHash(String text) {

	/** The number of digits that people see. */
	public static final int SHORT = 8;

	private static final int LENGTH = 64;

	public ContentHash {
		if (!text.matches("[0-9a-f]{" + LENGTH + "}")) {
			throw new IllegalArgumentException("Not a SHA-256: " + text);
		}
	}

	/** Calculates the hash of a plan's content. */
	public static ContentHash of(PlanKind kind, List<PlanItem> items) {
		MessageDigest digest = Hashing.sha256();
		digest.update((kind.key() + "\n").getBytes(StandardCharsets.US_ASCII));
		items.stream()
			.map(ContentHash::line)
			.sorted()
			.forEach((line) -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
		return new ContentHash(HexFormat.of().formatHex(digest.digest()));
	}

	private static String line(PlanItem item) {
		String target = switch (item.target()) {
			case ItemTarget.Room(PersonId owner, Uid _) -> "room " + owner.value();
			case ItemTarget.Setting(Scope.Group(GroupId group), String _, SettingKey key) ->
				"group " + group.value() + ' ' + key.text();
			case ItemTarget.Setting(Scope _, String _, SettingKey key) -> "account " + key.text();
		};
		String day = item.due().map((due) -> " from " + due).orElse("");
		return target + ' ' + item.change().type().key() + ' ' + item.change().canonical() + day + '\n';
	}

	/** Returns the first {@value #SHORT} digits. */
	public String shortText() {
		return this.text.substring(0, SHORT);
	}

	/**
	 * Requires a hash that somebody entered to be this one.
	 * @param given the whole hash, or at least its first {@value #SHORT} digits
	 * @throws InvalidInputException if it is another one
	 */
	public void requireSame(String given) {
		String digits = given.strip().toLowerCase(Locale.ROOT);
		if (digits.length() < SHORT || !this.text.startsWith(digits)) {
			throw new InvalidInputException(Message.of("plan.hash", Argument.text(shortText())),
					Message.of("plan.hash.fix", Argument.number(SHORT)));
		}
	}

}
