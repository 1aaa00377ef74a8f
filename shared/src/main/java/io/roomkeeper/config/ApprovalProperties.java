package io.roomkeeper.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.Delimiter;

import io.roomkeeper.change.ApprovalPolicy;
import io.roomkeeper.change.PlanKind;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;

/**
 * Holds {@code roomkeeper.approval.*}: which plans need another person's approval, and
 * which accounts belong to which person.
 *
 * @param operators the owners of operating-system accounts that run commands, each as
 * {@code ACCOUNT=UID}, separated by semicolons
 * @param twoPerson whether any plan needs another person's approval
 * @param rooms plans that concern up to this many rooms or people need no approval
 * @param kinds the kinds of plans that always need approval, for example
 * {@code switch-off}
 */
@ConfigurationProperties("roomkeeper.approval")
record ApprovalProperties(@DefaultValue @Delimiter(";") Set<String> operators, @DefaultValue("true") boolean twoPerson,
		@DefaultValue("100") int rooms, @DefaultValue Set<PlanKind> kinds) {

	ApprovalProperties {
		if (rooms < 0) {
			throw new InvalidInputException("roomkeeper.approval.rooms is %d".formatted(rooms),
					"Give the number of rooms, 0 or more, that a plan may change without approval");
		}
	}

	/** Returns which plans need the approval of another person. */
	ApprovalPolicy policy() {
		return new ApprovalPolicy(this.twoPerson, this.rooms, this.kinds);
	}

	/** Returns the owner of each account. */
	Map<String, Uid> owners() {
		Map<String, Uid> owners = new HashMap<>();
		for (String text : this.operators) {
			String[] parts = text.split("=", 2);
			String account = parts[0].strip();
			String uid = (parts.length == 2) ? parts[1].strip() : "";
			if (account.isEmpty() || uid.isEmpty() || uid.length() > Uid.LONGEST) {
				throw new InvalidInputException("roomkeeper.approval.operators holds '%s'".formatted(text.strip()),
						"Give each account with the uid of its owner, for example root=ana.garcia;deploy=bo.chen");
			}
			if (owners.put(account, new Uid(uid)) != null) {
				throw new InvalidInputException("roomkeeper.approval.operators names '%s' twice".formatted(account),
						"Give one owner for each account");
			}
		}
		return owners;
	}

}
