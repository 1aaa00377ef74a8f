package io.roomkeeper.batch.usage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;

import io.roomkeeper.account.Account;
import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Gives the lines of a usage file to a job, from the first. */
final class UsageReader implements ItemStreamReader<UsageLine> {

	private final Path path;

	private final Account account;

	private final Clock clock;

	private @Nullable UsageFile file;

	UsageReader(Path path, Account account, Clock clock) {
		this.path = path;
		this.account = account;
		this.clock = clock;
	}

	@Override
	public void open(ExecutionContext context) {
		this.file = UsageFile.open(this.path, this.account, this.clock);
	}

	@Override
	public @Nullable UsageLine read() {
		return Objects.requireNonNull(this.file).next().orElse(null);
	}

	@Override
	public void close() {
		UsageFile opened = this.file;
		if (opened != null) {
			opened.close();
		}
	}

}
