package io.roomkeeper.config;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.beans.factory.InitializingBean;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.failure.MendableException;

/**
 * Holds data and directory together: a sync of another directory would mark everybody as
 * missing.
 */
class DataOwner implements InitializingBean {

	private final DataOwnership ownership;

	private final UserDirectory directory;

	private final AccountProperties properties;

	private final Account account;

	private final Clock clock;

	DataOwner(DataOwnership ownership, UserDirectory directory, AccountProperties properties, Account account,
			Clock clock) {
		this.ownership = ownership;
		this.directory = directory;
		this.properties = properties;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Claims new data for the directory.
	 * @throws MendableException where the data belongs to another directory
	 */
	@Override
	public void afterPropertiesSet() {
		String location = this.directory.location();
		if (this.ownership.directory().isEmpty()) {
			LocalDate since = this.properties.ledgerCompleteSince();
			this.ownership.claim(location, (since != null) ? since : this.account.today(this.clock),
					this.clock.instant());
		}
		Optional<String> owner = this.ownership.directory();
		if (!owner.equals(Optional.of(location))) {
			throw new MendableException(
					"The data belongs to the directory %s, not to %s".formatted(owner.orElse(""), location),
					"Choose another data directory with ROOMKEEPER_DATA_DIR, or set ROOMKEEPER_DIRECTORY_URL back");
		}
	}

}
