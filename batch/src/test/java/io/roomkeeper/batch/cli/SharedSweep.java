package io.roomkeeper.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Many idle rooms, and the processes that expire them. */
final class SharedSweep extends SharedProcesses {

	/** Makes four partitions, of which the first has two chunks. */
	static final int ROOMS = 16_000;

	private static final Map<String, String> PROPERTIES = Map.of("roomkeeper.directory.url", "ldap://127.0.0.1:1",
			"roomkeeper.directory.base", "dc=test,dc=example", "roomkeeper.brake.sweep-people", "1000000",
			"roomkeeper.brake.sweep-percent", "100");

	SharedSweep(Path folder) {
		super(folder);
		addRooms("select case when n > 7000 then n + 2000 else n end from generate_series(1, %d) n".formatted(ROOMS));
	}

	/** Starts a command. */
	Process start(String command) throws IOException {
		return command.equals("sweep") ? start(PROPERTIES, command, "--as-of=2026-03-01") : start(PROPERTIES, command);
	}

	/** Starts a worker whose clock is five minutes fast. */
	Process startWithFastClock() throws IOException {
		Map<String, String> properties = new HashMap<>(PROPERTIES);
		properties.put("spring.main.sources", FastClock.class.getName());
		return start(properties, "worker");
	}

	/** Returns everything that a process could have written. */
	List<String> everything() {
		List<String> rows = new ArrayList<>();
		for (String table : List.of("room", "run", "run_count", "batch_step_execution", "batch_job_execution",
				"scheduled_tasks", "batch_step_execution_context", "run_partition")) {
			rows.addAll(jdbc().queryForList("select r::text from %s r order by 1".formatted(table), String.class));
		}
		rows.add("items " + count("select count(*) from run_item"));
		return rows;
	}

	void assertAllExpiredOnce() {
		assertThat(count("select count(*) from room where state = 'EXPIRED'")).isEqualTo(ROOMS);
		assertThat(count("select sum(items) from run_count where kind = 'EXPIRED'")).isEqualTo(ROOMS);
		assertThat(count("select count(*) from run_item")).isEqualTo(ROOMS);
		assertThat(count("select count(distinct item) from run_item")).isEqualTo(ROOMS);
	}

}
