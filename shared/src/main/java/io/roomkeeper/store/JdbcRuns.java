package io.roomkeeper.store;

import java.sql.PreparedStatement;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunNotPausedException;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.RunTakenOverException;
import io.roomkeeper.run.RunTrace;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * Stores runs in {@code run}, their counts in {@code run_count}, their items in
 * {@code run_item}.
 */
class JdbcRuns implements Runs {

	private static final String INSERT = """
			insert into run (job, mode, as_of, status, started_by, origin, started_at, heartbeat_at, holder, parent_id,
			  started_from, stage, done_items, item_count)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, 0)""";

	private static final String ADVANCE = """
			update run set done_items = done_items + ?, item_count = item_count + ?, heartbeat_at = ?
			where id = ? and status = 'RUNNING'""";

	/**
	 * Selects the latest runs within a range of ids. Without the range, HSQLDB would sort
	 * the whole history or search for all runs without a parent.
	 */
	private static final String LATEST = " where id >= ? and id < ? and coalesce(parent_id, 0) = 0"
			+ " order by id desc limit ?";

	private static final int LEAST_SPAN = 64;

	private static final int MESSAGE_LENGTH = 2_000;

	private final Jdbc jdbc;

	private final JobLeases leases;

	private final JdbcRunItems items;

	private final JdbcRunCounts counts;

	private final RunAudit audit;

	JdbcRuns(Jdbc jdbc, JobLeases leases, AuditTrail trail) {
		this.jdbc = jdbc;
		this.leases = leases;
		this.items = new JdbcRunItems(jdbc);
		this.counts = new JdbcRunCounts(jdbc);
		this.audit = new RunAudit(trail, this.items);
	}

	@Override
	public Run begin(RunRequest request, Instant at) {
		Optional<JobLeases.Lease> stale = Optional.empty();
		if (request.mode() == RunMode.APPLY) {
			stale = this.leases.of(request.job());
			stale.filter((lease) -> !this.leases.isStale(lease, at)).ifPresent(this::refuse);
		}
		try {
			Optional<JobLeases.Lease> takenOver = stale;
			return get(this.jdbc.inTransaction(() -> begin(request, takenOver, at)));
		}
		catch (DuplicateKeyException ex) {
			this.leases.of(request.job()).ifPresent(this::refuse);
			throw ex;
		}
	}

	private void refuse(JobLeases.Lease lease) {
		throw lease.refusal(get(lease.run()));
	}

	private RunId begin(RunRequest request, Optional<JobLeases.Lease> stale, Instant at) {
		RunId id = insert(request, at);
		this.audit.began(get(id), request, at);
		if (request.mode() == RunMode.APPLY) {
			this.leases.take(request.job(), id, stale, at);
			stale.ifPresent((lease) -> end(lease.run(), RunStatus.FAILED, Optional.of(CUT_SHORT), at));
		}
		return id;
	}

	private RunId insert(RunRequest request, Instant at) {
		GeneratedKeyHolder keys = new GeneratedKeyHolder();
		this.jdbc.template().update((connection) -> {
			PreparedStatement statement = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS);
			statement.setString(1, request.job().name());
			statement.setString(2, request.mode().name());
			statement.setObject(3, request.asOf());
			statement.setString(4, RunStatus.RUNNING.name());
			statement.setString(5, Jdbc.cut(request.actor().name(), 256));
			statement.setString(6, request.origin().name());
			statement.setObject(7, Jdbc.utc(at));
			statement.setObject(8, Jdbc.utc(at));
			statement.setString(9, this.leases.holder());
			statement.setObject(10, request.parent().map(RunId::value).orElse(null), Types.BIGINT);
			statement.setString(11, Jdbc.cut(request.startedFrom().text(), 160));
			return statement;
		}, keys);
		if (keys.getKeyList().getFirst().get("id") instanceof Number id) {
			return new RunId(id.longValue());
		}
		throw new IllegalStateException("The database gave the run no id");
	}

	@Override
	public void stage(RunId id, String stage, Optional<Long> expected) {
		this.jdbc.update("update run set stage = ?, expected_items = ?, done_items = 0 where id = ?", stage,
				expected.orElse(null), id.value());
	}

	@Override
	public void advance(RunId id, long done, RunCounts more, List<RunItem> items, Instant at) {
		this.jdbc.inTransaction(() -> {
			if (this.jdbc.update(ADVANCE, done, items.size(), Jdbc.utc(at), id.value()) == 0) {
				throw new RunTakenOverException(id);
			}
			this.counts.add(id, more);
			if (!items.isEmpty()) {
				this.items.add(id, items);
			}
		});
	}

	@Override
	public void heartbeat(RunId id, Instant at) {
		this.jdbc.inTransaction(() -> {
			this.leases.renew(id, at);
			this.jdbc.update("update run set heartbeat_at = ? where id = ?", Jdbc.utc(at), id.value());
		});
	}

	@Override
	public Run finish(RunId id, RunStatus status, Optional<Message> message, Instant at) {
		this.jdbc.inTransaction(() -> {
			end(id, status, message, at);
			this.leases.giveBack(id);
		});
		return get(id);
	}

	@Override
	public Run pause(RunId id, long toConfirm, Message message, Instant at) {
		this.jdbc.inTransaction(() -> {
			end(id, RunStatus.PAUSED, Optional.of(message), at);
			this.jdbc.update("update run set to_confirm = ? where id = ?", toConfirm, id.value());
			this.leases.giveBack(id);
		});
		return get(id);
	}

	@Override
	public long resume(RunId id, Instant at) {
		Run paused = find(id).orElseThrow(() -> new RunNotPausedException(id, Message.of("run.not-paused.none")));
		Optional<JobLeases.Lease> lease = this.leases.of(paused.job());
		lease.filter((held) -> !this.leases.isStale(held, at)).ifPresent(this::refuse);
		return this.jdbc.inTransaction(() -> {
			if (this.jdbc.update("""
					update run set status = 'RUNNING', message_key = '', message = null, stop_requested = false
					where id = ? and status = 'PAUSED'""", id.value()) == 0) {
				throw new RunNotPausedException(id, Message.of("run.not-paused.status",
						Argument.message(Message.of("status." + paused.status().name()))));
			}
			restart(id, at);
			this.leases.take(paused.job(), id, lease, at);
			return (long) this.jdbc.count("select to_confirm from run where id = ?", id.value());
		});
	}

	@Override
	public void restart(RunId id, Instant at) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.update("update run set heartbeat_at = ?, done_items = 0 where id = ?", Jdbc.utc(at), id.value());
			this.counts.forgetRead(id);
		});
	}

	private void end(RunId id, RunStatus status, Optional<Message> whole, Instant at) {
		Optional<Message> message = whole.map((one) -> one.within(MESSAGE_LENGTH));
		if (this.jdbc.update("""
				update run set status = ?, message_key = ?, message = ?, ended_at = ?, heartbeat_at = ?
				where id = ? and status = 'RUNNING'""", status.name(), message.map(Message::key).orElse(""),
				message.map((text) -> Jdbc.cut(text.encoded(), MESSAGE_LENGTH)).orElse(null),
				status.ended() ? Jdbc.utc(at) : null, Jdbc.utc(at), id.value()) == 1) {
			this.audit.ended(get(id), at);
		}
	}

	private Run get(RunId id) {
		return find(id).orElseThrow(() -> new IllegalStateException("There is no run " + id.value()));
	}

	@Override
	public Optional<Run> find(RunId id) {
		return list(" where id = ?", id.value()).stream().findFirst();
	}

	@Override
	public List<Run> latest(@Nullable RunId before, int limit) {
		long end = (before != null) ? before.value() : pastTheLast();
		List<Run> found = new ArrayList<>();
		for (long span = LEAST_SPAN + 2L * limit; end > 1 && found.size() < limit; span *= 2) {
			long begin = Math.max(1, end - span);
			found.addAll(list(LATEST, begin, end, limit - found.size()));
			end = begin;
		}
		return found;
	}

	@Override
	public List<Run> stagesOf(RunId id) {
		return list(" where parent_id = ? order by id", id.value());
	}

	@Override
	public List<Run> underWay() {
		return list(" where status in ('RUNNING', 'PAUSED') order by id");
	}

	@Override
	public List<Run> abandoned(Instant at) {
		return underWay().stream()
			.filter((run) -> run.status() == RunStatus.RUNNING && run.parent().isEmpty())
			.filter((run) -> this.leases.of(run.job())
				.filter((lease) -> lease.run().equals(run.id()) && this.leases.isStale(lease, at))
				.isPresent())
			.toList();
	}

	@Override
	public Optional<Run> lastEnded(JobName job) {
		long end = pastTheLast();
		for (long span = LEAST_SPAN; end > 1; span *= 2) {
			long begin = Math.max(1, end - span);
			List<Run> found = list("""
					 where job = ? and id >= ? and id < ? and mode = 'APPLY'
					  and status in ('COMPLETED', 'FAILED', 'STOPPED')
					order by id desc limit 1""", job.name(), begin, end);
			if (!found.isEmpty()) {
				return Optional.of(found.getFirst());
			}
			end = begin;
		}
		return Optional.empty();
	}

	private List<Run> list(String where, Object... arguments) {
		return this.counts.of(this.jdbc.list(RunRow.SELECT + where, RunRow::read, arguments));
	}

	private long pastTheLast() {
		return this.jdbc.first("select max(id) from run", (row, _) -> row.getLong(1)).orElse(0L) + 1;
	}

	@Override
	public List<RunItem> items(RunId id, Optional<RunItem.Outcome> outcome, int after, int limit) {
		return this.items.of(id, outcome, after, limit);
	}

	@Override
	public List<RunTrace> tracesOf(String item, int limit) {
		return this.items.tracesOf(item, limit, this::get);
	}

}
