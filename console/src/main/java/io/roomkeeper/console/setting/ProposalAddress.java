package io.roomkeeper.console.setting;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;

/** Encodes a proposed change in a URL and decodes it. */
public final class ProposalAddress {

	public static final String ROUTE = "settings/preview";

	private ProposalAddress() {
	}

	/** Returns the URL of the people in a part of the effect. */
	public static String of(Proposal proposal, String part) {
		Map<String, String> query = new LinkedHashMap<>();
		switch (proposal.scope()) {
			case Scope.Account() -> query.put("scope", "account");
			case Scope.Group(GroupId id) -> {
				query.put("scope", "group");
				query.put("id", String.valueOf(id.value()));
			}
			case Scope.User(PersonId id) -> {
				query.put("scope", "user");
				query.put("id", String.valueOf(id.value()));
			}
		}
		query.put("key", proposal.key().text());
		boolean locked = switch (proposal) {
			case ProposedAssignment set -> {
				query.put("value", set.value().text());
				set.until().ifPresent((until) -> query.put("until", until.toString()));
				if (set.noExceptions()) {
					query.put("noExceptions", "true");
				}
				yield set.locked();
			}
			case ProposedWithdrawal withdrawal -> withdrawal.slot() == AssignmentSlot.LOCK;
		};
		if (locked) {
			query.put("locked", "true");
		}
		query.put("part", part);
		return new Location(ROUTE, QueryParameters.simple(query)).getPathWithQueryParameters();
	}

	/** Decodes the change from a URL. */
	public static Proposal read(QueryParameters query) {
		try {
			Scope scope = scope(query);
			SettingKey key = new SettingKey(query.getSingleParameter("key").orElse(""));
			boolean locked = query.getSingleParameter("locked").isPresent();
			Optional<Instant> until = query.getSingleParameter("until").map(Instant::parse);
			return query.getSingleParameter("value")
				.<Proposal>map((value) -> new ProposedAssignment(scope, key, new SettingValue(value), locked, until,
						query.getSingleParameter("noExceptions").isPresent(), ""))
				.orElseGet(() -> new ProposedWithdrawal(scope, key, AssignmentSlot.of(scope, locked), ""));
		}
		catch (IllegalArgumentException | DateTimeParseException _) {
			throw new NotFoundException();
		}
	}

	private static Scope scope(QueryParameters query) {
		int id = query.getSingleParameter("id").map(Integer::parseInt).orElse(0);
		return switch (query.getSingleParameter("scope").orElse("")) {
			case "account" -> new Scope.Account();
			case "group" -> new Scope.Group(new GroupId(id));
			case "user" -> new Scope.User(new PersonId(id));
			default -> throw new IllegalArgumentException("No such scope");
		};
	}

}
