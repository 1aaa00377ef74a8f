package io.roomkeeper.setting.population;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.resolution.Level;
import org.roaringbitmap.RoaringBitmap;

/** Compares the effective values of a setting before and after a change. */
public final class Comparison {

	private final PeopleSet meant;

	private final Scope changed;

	Comparison(PeopleSet meant, Scope changed) {
		this.meant = meant;
		this.changed = changed;
	}

	BlastRadius radius(SettingKey key, Set<SettingKey> decided, DependencyCensus was, DependencyCensus will) {
		Map<SettingKey, List<BlastRadius.Move>> along = new LinkedHashMap<>();
		for (SettingKey other : decided) {
			List<BlastRadius.Move> moves = other.equals(key) ? List.of() : moves(was.of(other), will.of(other));
			if (!moves.isEmpty()) {
				along.put(other, moves);
			}
		}
		List<BlastRadius.Move> moves = moves(was.of(key), will.of(key));
		PeopleSet before = locked(was.of(key));
		PeopleSet after = locked(will.of(key));
		return new BlastRadius(moves, after.without(before), before.without(after), stays(will.of(key), moves), along);
	}

	public static List<BlastRadius.Move> moves(List<Share> before, List<Share> after) {
		Map<SettingValue, PeopleSet> was = byValue(before);
		List<BlastRadius.Move> moves = new ArrayList<>();
		byValue(after).forEach((to, people) -> was.forEach((from, had) -> {
			if (!from.equals(to) && RoaringBitmap.intersects(had.bitmap(), people.bitmap())) {
				moves.add(new BlastRadius.Move(from, to, had.and(people)));
			}
		}));
		return moves;
	}

	private List<BlastRadius.Stay> stays(List<Share> after, List<BlastRadius.Move> moves) {
		RoaringBitmap staying = this.meant.bitmap().clone();
		moves.forEach((move) -> staying.andNot(move.people().bitmap()));
		Map<BlastRadius.StayReason, RoaringBitmap> byReason = new EnumMap<>(BlastRadius.StayReason.class);
		for (Share share : after) {
			byReason.computeIfAbsent(reason(share), (reason) -> new RoaringBitmap()).or(share.people().bitmap());
		}
		List<BlastRadius.Stay> stays = new ArrayList<>();
		byReason.forEach((reason, people) -> {
			people.and(staying);
			if (!people.isEmpty()) {
				stays.add(new BlastRadius.Stay(reason, new PeopleSet(people)));
			}
		});
		return stays;
	}

	private BlastRadius.StayReason reason(Share share) {
		if (decidedHere(share.winner())) {
			return BlastRadius.StayReason.SAME_VALUE;
		}
		return switch (share.winner()) {
			case Level.Plan _, Level.Licence _ -> BlastRadius.StayReason.PLAN;
			case Level.Dependency _ -> BlastRadius.StayReason.DEPENDENCY;
			case Level.OwnChoice _ -> BlastRadius.StayReason.OWN_CHOICE;
			case Level.Account _, Level.User _, Level.Group _ when share.locked() ->
				BlastRadius.StayReason.LOCKED_ELSEWHERE;
			case Level.Group _ -> BlastRadius.StayReason.ANOTHER_GROUP;
			case Level.Account _, Level.User _, Level.CatalogueDefault _, Level.ExceptionGranted _ ->
				BlastRadius.StayReason.SAME_VALUE;
		};
	}

	private boolean decidedHere(Level winner) {
		return switch (this.changed) {
			case Scope.Account() -> winner instanceof Level.Account;
			case Scope.Group(var id) -> winner.equals(new Level.Group(id));
			case Scope.User _ -> winner instanceof Level.User || winner instanceof Level.OwnChoice;
		};
	}

	private static Map<SettingValue, PeopleSet> byValue(List<Share> shares) {
		return new Distribution(new SettingKey("any"), shares).byValue();
	}

	private static PeopleSet locked(List<Share> shares) {
		return new Distribution(new SettingKey("any"), shares).where(Share::locked);
	}

}
