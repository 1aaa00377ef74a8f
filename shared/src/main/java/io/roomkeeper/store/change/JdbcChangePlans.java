package io.roomkeeper.store.change;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanDecision;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemFilter;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.ItemRange;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.bulk.BulkWriter;
import io.roomkeeper.database.bulk.IdAllocator;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.run.RunId;
import org.jspecify.annotations.Nullable;

/** Plans in {@code change_plan} and the tables that refer to it. */
public class JdbcChangePlans implements ChangePlans {

	private static final String UNDECIDED = "status in ('PLANNED', 'AWAITING_APPROVAL', 'APPROVED')";

	private static final String RESULT = """
			update change_plan_item set outcome = ?, detail_key = ?, detail = ?
			where plan_id = ?\s""";

	private final Jdbc jdbc;

	private final IdAllocator ids;

	private final BulkWriter rows;

	public JdbcChangePlans(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.rows = new BulkWriter(jdbc);
		this.ids = new IdAllocator(jdbc, "plan");
	}

	@Override
	public PlanId newId() {
		return new PlanId(this.ids.take(1));
	}

	@Override
	public void add(ChangePlan plan, List<PlanItem> items, LocalDate reservedUntil) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.update(PlanRow.INSERT, (statement) -> PlanRow.set(statement, plan));
			this.rows.insert("change_plan_item", ItemRow.INSERTED, items, (item) -> ItemRow.values(item, plan.id()));
			List<PersonalMeetingId> numbers = items.stream().flatMap(JdbcChangePlans::number).toList();
			this.rows.delete("reserved_number", "pmi", numbers.stream().map(PersonalMeetingId::number).toList());
			this.rows.insert("reserved_number", "pmi, plan_id, reserved_until", numbers,
					(number) -> new Object[] { number.number(), plan.id().value(), reservedUntil });
		});
	}

	private static Stream<PersonalMeetingId> number(PlanItem item) {
		return (item.change() instanceof ItemChange.NewNumber(PersonalMeetingId _, PersonalMeetingId after))
				? Stream.of(after) : Stream.empty();
	}

	@Override
	public Optional<ChangePlan> find(PlanId id) {
		return this.jdbc.first(PlanRow.SELECT + "where p.id = ?", (row, _) -> PlanRow.read(row), id.value());
	}

	@Override
	public List<ChangePlan> latest(Optional<PlanStatus> status, @Nullable PlanId before, int limit) {
		int last = (before != null) ? before.value() : Integer.MAX_VALUE;
		return status
			.map((one) -> this.jdbc.list(PlanRow.SELECT + "where p.id < ? and p.status = ? order by p.id desc limit ?",
					(row, _) -> PlanRow.read(row), last, one.name(), limit))
			.orElseGet(() -> this.jdbc.list(PlanRow.SELECT + "where p.id < ? order by p.id desc limit ?",
					(row, _) -> PlanRow.read(row), last, limit));
	}

	@Override
	public int count(PlanStatus status) {
		return this.jdbc.count("select count(*) from change_plan where status = ?", status.name());
	}

	@Override
	public List<PlanItem> items(PlanId id, int after, int limit) {
		return this.jdbc.list(
				ItemRow.SELECT + "where i.plan_id = ? and i.position > ? order by i.plan_id, i.position limit ?",
				(row, _) -> ItemRow.read(row), id.value(), after, limit);
	}

	@Override
	public List<PlanItem> items(PlanId id, ItemFilter filter, int skipped, int limit) {
		String order = switch (filter.sort()) {
			case POSITION -> "i.position";
			case NAME -> "lower(i.label), i.position";
			case TO_TELL -> "i.to_tell desc, i.position";
		};
		return this.jdbc.list(ItemRow.SELECT + where(filter) + " order by " + order + " limit ? offset ?",
				(row, _) -> ItemRow.read(row), id.value(), filter.text(), limit, skipped);
	}

	@Override
	public int countItems(PlanId id, ItemFilter filter) {
		return this.jdbc.count("select count(*) from change_plan_item i " + where(filter), id.value(), filter.text());
	}

	private static String where(ItemFilter filter) {
		return "where i.plan_id = ? and position(cast(? as varchar(256)) in lower(coalesce(i.label, '') || ' '"
				+ " || coalesce(i.setting, ''))) > 0"
				+ filter.state()
					.map((state) -> (state == ItemFilter.State.OPEN) ? " and i.outcome is null"
							: " and i.outcome = '" + state.name() + '\'')
					.orElse("");
	}

	@Override
	public List<PlanItem> openItems(PlanId id, int after, int limit) {
		return this.jdbc.list(ItemRow.SELECT
				+ "where i.plan_id = ? and i.position > ? and i.outcome is null order by i.plan_id, i.position limit ?",
				(row, _) -> ItemRow.read(row), id.value(), after, limit);
	}

	@Override
	public List<PlanItem> dueItems(PlanId id, LocalDate day, ItemRange range, int limit) {
		return this.jdbc.list(ItemRow.SELECT + """
				where i.plan_id = ? and i.position > ? and i.position <= ? and i.outcome is null
				  and (i.due_on is null or i.due_on <= ?)
				order by i.plan_id, i.position limit ?""", (row, _) -> ItemRow.read(row), id.value(), range.after(),
				range.last(), day, limit);
	}

	@Override
	public void withdrawOpenItems(PlanId id) {
		this.jdbc.update("update change_plan_item set outcome = 'WITHDRAWN' where plan_id = ? and outcome is null",
				id.value());
	}

	@Override
	public int countItems(PlanId id) {
		return this.jdbc.count("select count(*) from change_plan_item where plan_id = ?", id.value());
	}

	@Override
	public Map<ItemOutcome, Integer> outcomes(PlanId id) {
		Map<ItemOutcome, Integer> counts = new EnumMap<>(ItemOutcome.class);
		this.jdbc.template()
			.query("select outcome, count(*) from change_plan_item where plan_id = ? and outcome is not null"
					+ " group by outcome", (row) -> {
						counts.put(ItemOutcome.valueOf(row.getString(1)), row.getInt(2));
					}, id.value());
		return counts;
	}

	@Override
	public boolean change(PlanId id, Set<PlanStatus> expected, PlanStatus status, Optional<PlanDecision> decision) {
		String statuses = expected.stream().map((one) -> "'" + one.name() + "'").collect(Collectors.joining(", "));
		return this.jdbc.update(
				"update change_plan set status = ?, decided_by = coalesce(?, decided_by),"
						+ " decided_at = coalesce(cast(? as timestamp with time zone), decided_at) where id = ?"
						+ " and status in (" + statuses + ")",
				status.name(), decision.map(PlanDecision::by).orElse(null),
				decision.map(PlanDecision::at).map(Jdbc::utc).orElse(null), id.value()) == 1;
	}

	@Override
	public Optional<ChangePlan> appliedBy(RunId run) {
		return this.jdbc.first(PlanRow.SELECT + "where p.run_id = ?", (row, _) -> PlanRow.read(row), run.value());
	}

	@Override
	public void appliedBy(PlanId id, RunId run) {
		this.jdbc.update("update change_plan set run_id = ? where id = ?", run.value(), id.value());
	}

	/**
	 * Stores results by ranges of consecutive positions. Chunks hold consecutive items
	 * that mostly have the same result. A list of positions instead of ranges takes
	 * minutes on PostgreSQL until it has statistics about the items of a new plan.
	 */
	@Override
	public void record(PlanId id, Map<Integer, ItemResult> results) {
		List<SameResult> ranges = new ArrayList<>();
		for (Map.Entry<Integer, ItemResult> item : new TreeMap<>(results).entrySet()) {
			if (!ranges.isEmpty() && ranges.getLast().precedes(item.getKey(), item.getValue())) {
				ranges.add(ranges.removeLast().to(item.getKey()));
			}
			else {
				ranges.add(new SameResult(item.getValue(), item.getKey(), item.getKey()));
			}
		}
		this.jdbc.batch(RESULT + "and position >= ? and position <= ?", ranges, (statement, range) -> {
			set(statement, id, range.result());
			statement.setInt(5, range.first());
			statement.setInt(6, range.last());
		});
	}

	private static void set(PreparedStatement statement, PlanId id, ItemResult result) throws SQLException {
		statement.setString(1, result.outcome().name());
		statement.setString(2, result.detail().key());
		statement.setString(3, Jdbc.cut(result.detail().encoded(), ItemRow.LONGEST_DETAIL));
		statement.setInt(4, id.value());
	}

	@Override
	public void reserve(PlanId id, LocalDate until) {
		this.jdbc.update("update reserved_number set reserved_until = ? where plan_id = ? and reserved_until < ?",
				until, id.value(), until);
	}

	@Override
	public void release(PlanId id) {
		this.jdbc.update("delete from reserved_number where plan_id = ?", id.value());
	}

	@Override
	public Set<PlanId> touching(PlanId id) {
		return new HashSet<>(this.jdbc.list("""
				select p.id from change_plan_item own join change_plan_item i on i.person_id = own.person_id
				join change_plan p on p.id = i.plan_id where own.plan_id = ? and p.%1$s
				union select p.id from change_plan_item own join change_plan_item i on i.setting = own.setting
				and coalesce(i.group_id, 0) = coalesce(own.group_id, 0)
				join change_plan p on p.id = i.plan_id where own.plan_id = ? and p.%1$s""".formatted(UNDECIDED),
				(row, _) -> new PlanId(row.getInt(1)), id.value(), id.value()));
	}

	@Override
	public Optional<PlanId> lastChangeOf(PersonId owner, PlanId except) {
		return this.jdbc.first("""
				select p.id from change_plan_item i join change_plan p on p.id = i.plan_id
				where i.person_id = ? and i.outcome = 'DONE' and p.id <> ? order by p.run_id desc limit 1""",
				(row, _) -> new PlanId(row.getInt(1)), owner.value(), except.value());
	}

	@Override
	public List<PlanId> idleSince(Instant moment) {
		return this.jdbc.list(
				"select id from change_plan where " + UNDECIDED
						+ " and coalesce(decided_at, created_at) < ? order by id",
				(row, _) -> new PlanId(row.getInt(1)), Jdbc.utc(moment));
	}

	/** Consecutive items with the same result. */
	private record SameResult(ItemResult result, int first, int last) {

		boolean precedes(int position, ItemResult other) {
			return position == this.last + 1 && this.result.equals(other);
		}

		SameResult to(int position) {
			return new SameResult(this.result, this.first, position);
		}

	}

}
