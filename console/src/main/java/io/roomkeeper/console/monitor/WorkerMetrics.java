package io.roomkeeper.console.monitor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.roomkeeper.run.RunPartition;
import io.roomkeeper.run.RunPartitions;

/** The metrics of the processes that work on runs now. */
@Component
class WorkerMetrics implements MeterBinder {

	private final RunPartitions partitions;

	private volatile @Nullable MultiGauge parts;

	private volatile @Nullable MultiGauge rate;

	private volatile @Nullable MultiGauge remaining;

	WorkerMetrics(RunPartitions partitions) {
		this.partitions = partitions;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		this.parts = MultiGauge.builder("roomkeeper.worker.parts")
			.description("parts of runs on which a process works")
			.register(registry);
		this.rate = MultiGauge.builder("roomkeeper.worker.items.per.second")
			.description("items that a process handles per second")
			.register(registry);
		this.remaining = MultiGauge.builder("roomkeeper.worker.remaining.seconds")
			.description("estimated time until a process has finished the parts on which it works")
			.register(registry);
	}

	/** Publishes who works now. */
	@Scheduled(initialDelay = 15_000, fixedDelay = 15_000)
	void read() {
		Map<String, List<RunPartition>> byWorker = this.partitions.current()
			.stream()
			.filter((part) -> part.worker().isPresent())
			.collect(Collectors.groupingBy((part) -> part.worker().orElseThrow(), TreeMap::new, Collectors.toList()));
		publish(this.parts, byWorker, List::size);
		publish(this.rate, byWorker,
				(parts) -> parts.stream().mapToDouble((part) -> part.perSecond().orElse(0.0)).sum());
		byWorker.values().removeIf((parts) -> parts.stream().allMatch((part) -> part.remaining().isEmpty()));
		publish(this.remaining, byWorker,
				(parts) -> parts.stream()
					.flatMap((part) -> part.remaining().stream())
					.mapToLong(Duration::toSeconds)
					.max()
					.orElse(0));
	}

	private static void publish(@Nullable MultiGauge gauge, Map<String, List<RunPartition>> byWorker,
			ToDoubleFunction<List<RunPartition>> figure) {
		if (gauge != null) {
			gauge.register(byWorker.entrySet()
				.stream()
				.map((entry) -> MultiGauge.Row.of(Tags.of("worker", entry.getKey()),
						figure.applyAsDouble(entry.getValue())))
				.collect(Collectors.toList()), true);
		}
	}

}
