package io.roomkeeper.batch;

import java.security.SecureRandom;

import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.Rooms;

import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.annotation.Isolation;

/** The jobs and what they need; both the commands and the console take it whole. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing(taskExecutorRef = "jobTaskExecutor")
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
@ComponentScan
@ConfigurationPropertiesScan
public class BatchConfiguration {

	/**
	 * A job runs in the thread that starts it; {@code Jobs.start} gives it one of its
	 * own.
	 */
	@Bean(defaultCandidate = false)
	TaskExecutor jobTaskExecutor() {
		return new SyncTaskExecutor();
	}

	@Bean
	RoomAllocator roomAllocator(Rooms rooms) {
		return new RoomAllocator(rooms, new SecureRandom());
	}

}
