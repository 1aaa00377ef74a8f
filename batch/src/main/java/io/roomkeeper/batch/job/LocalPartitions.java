package io.roomkeeper.batch.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Works on the partitions of a step in threads of this process. */
final class LocalPartitions implements Step {

	private final String name;

	private final Function<StepExecution, Step> steps;

	/**
	 * @param steps builds the step of a partition
	 */
	LocalPartitions(String name, Function<StepExecution, Step> steps) {
		this.name = name;
		this.steps = steps;
	}

	/** Returns a partitioner for ranges that are already known. */
	static Partitioner partitioner(List<ExecutionContext> ranges) {
		return (_) -> {
			Map<String, ExecutionContext> contexts = new LinkedHashMap<>();
			ranges.forEach((range) -> contexts.put(Integer.toString(contexts.size() + 1), range));
			return contexts;
		};
	}

	@Override
	public String getName() {
		return this.name;
	}

	@Override
	public boolean isAllowStartIfComplete() {
		return true;
	}

	@Override
	public void execute(StepExecution execution) throws JobInterruptedException {
		this.steps.apply(execution).execute(execution);
	}

}
