package io.roomkeeper.batch.worker;

import java.time.Clock;

import javax.sql.DataSource;

import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.PartitionDistributor;
import io.roomkeeper.batch.job.PartitionedJob;
import io.roomkeeper.database.DatabaseClock;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.ProcessProperties;
import io.roomkeeper.database.ProcessRole;
import io.roomkeeper.database.ThisProcess;
import io.roomkeeper.run.Runs;
import org.flywaydb.core.Flyway;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Configures how processes share the work of runs. Only PostgreSQL has several processes.
 * The values are checked with every database.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerProperties.class)
class WorkerConfiguration {

	@Configuration(proxyBeanMethods = false)
	@Conditional(SeveralProcesses.class)
	static class Sharing {

		@Bean
		PartitionTasks partitionTasks(Jdbc jdbc, Flyway flyway, ObjectProvider<PartitionedJob> jobs) {
			return new PartitionTasks(jdbc, WorkerVersion.of(flyway), jobs);
		}

		@Bean
		PartitionDistributor partitionDistributor(ObjectProvider<WorkScheduler> scheduler, PartitionTasks tasks,
				JobRepository repository) {
			return (job, run) -> new DistributedPartitions(repository, tasks, tasks.name(job).orElseThrow(),
					scheduler.getObject(), run);
		}

		@Bean
		PartitionWorker partitionWorker(JobRepository repository, PlatformTransactionManager transactions,
				JobParts parts, ObjectProvider<PartitionedJob> jobs, Runs runs, Clock clock,
				ProcessProperties process) {
			return new PartitionWorker(repository, transactions, parts, jobs, runs, clock,
					process.process() != ProcessRole.COMMAND);
		}

		@Bean
		WorkScheduler workScheduler(DataSource dataSource, PartitionTasks tasks, PartitionWorker worker,
				WorkerProperties properties, ProcessProperties process, DatabaseClock clock) {
			boolean always = switch (process.process()) {
				case CONSOLE -> properties.inConsole();
				case COMMAND -> false;
				case WORKER -> true;
			};
			return new WorkScheduler(dataSource, tasks, worker, properties, ThisProcess.description(), always,
					clock::instant);
		}

	}

}
