package io.roomkeeper.console;

import java.time.Clock;
import java.time.LocalDate;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.account.Account;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.person.People;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.sample.SampleData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Fills a new data directory with the sample organisation, so that the first page shows
 * people and rooms with a history. It never changes existing data.
 */
@Component
class FirstStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

	private final ObjectProvider<SampleData> sample;

	private final People people;

	private final Jobs jobs;

	private final Account account;

	private final Clock clock;

	FirstStart(ObjectProvider<SampleData> sample, People people, Jobs jobs, Account account, Clock clock) {
		this.sample = sample;
		this.people = people;
		this.jobs = jobs;
		this.account = account;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.sample.ifAvailable(this::fill);
	}

	private void fill(SampleData data) {
		LocalDate today = this.account.today(this.clock);
		try {
			if (this.people.countPresent() == 0) {
				this.jobs.run(RunRequest.of(JobName.SYNC, RunMode.APPLY, today,
						Actor.operator("first-start").from(Origin.FIRST_START), RunOrigin.CONSOLE));
			}
			data.load(today);
		}
		catch (FixableException ex) {
			log.warn("The sample organisation could not be filled in: {}", ex.getMessage());
		}
	}

}
