package io.roomkeeper.batch.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Runs several steps as the partitions of one step. The number of a partition's execution
 * selects the step.
 */
final class SideBySide implements Step {

	private static final String PART = "part";

	private final String name;

	private final List<Step> steps;

	SideBySide(String name, List<Step> steps) {
		this.name = name;
		this.steps = List.copyOf(steps);
	}

	static Partitioner partitioner(int parts) {
		return (_) -> {
			Map<String, ExecutionContext> contexts = new HashMap<>();
			for (int part = 0; part < parts; part++) {
				contexts.put(PART + part, new ExecutionContext(Map.of(PART, part)));
			}
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
		this.steps.get(execution.getExecutionContext().getInt(PART)).execute(execution);
	}

}
