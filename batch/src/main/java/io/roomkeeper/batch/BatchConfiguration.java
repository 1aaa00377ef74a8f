package io.roomkeeper.batch;

import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.annotation.Isolation;

/** Configures the jobs. The commands and the console both import this configuration. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing(taskExecutorRef = "jobTaskExecutor")
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
@ComponentScan
public class BatchConfiguration {

	/**
	 * Runs each job in the thread that starts it. {@code Jobs.start} starts a thread for
	 * it.
	 */
	@Bean(defaultCandidate = false)
	TaskExecutor jobTaskExecutor() {
		return new SyncTaskExecutor();
	}

}
