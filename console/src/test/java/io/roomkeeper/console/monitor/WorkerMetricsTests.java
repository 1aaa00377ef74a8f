package io.roomkeeper.console.monitor;

import java.util.List;
import java.util.Optional;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunPartition;
import io.roomkeeper.run.RunPartitions;
import io.roomkeeper.run.RunStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of processes that work on runs. */
class WorkerMetricsTests {

	private List<RunPartition> working = List.of(part(1, "process 7 on a", 100), part(2, "process 7 on a", 50),
			part(3, "process 8 on b", 20));

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	private final WorkerMetrics metrics = new WorkerMetrics(new RunPartitions() {

		@Override
		public List<RunPartition> of(RunId run) {
			return List.of();
		}

		@Override
		public List<RunPartition> current() {
			return WorkerMetricsTests.this.working;
		}

	});

	private static RunPartition part(int number, String worker, double rate) {
		return new RunPartition(number, Optional.of(worker), Optional.of(RunStatus.RUNNING), Optional.of(1010L), 10,
				Optional.of(rate));
	}

	@Test
	void addsUpTheWorkOfEachProcessAndForgetsThoseThatHaveFinished() {
		this.metrics.bindTo(this.registry);
		this.metrics.read();

		assertThat(value("roomkeeper.worker.parts", "process 7 on a")).isEqualTo(2);
		assertThat(value("roomkeeper.worker.items.per.second", "process 7 on a")).isEqualTo(150);
		assertThat(value("roomkeeper.worker.remaining.seconds", "process 7 on a")).isEqualTo(20);
		assertThat(value("roomkeeper.worker.parts", "process 8 on b")).isEqualTo(1);

		this.working = List.of();
		this.metrics.read();
		assertThat(this.registry.find("roomkeeper.worker.parts").gauges()).isEmpty();
	}

	private double value(String name, String worker) {
		return this.registry.get(name).tag("worker", worker).gauge().value();
	}

}
