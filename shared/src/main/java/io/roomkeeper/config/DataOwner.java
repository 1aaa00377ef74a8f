package io.roomkeeper.config;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.beans.factory.InitializingBean;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.binding.DirectoryBinding;

/**
 * Begins new data, and keeps a console from letting people of another directory in. A
 * command is let start: what it does with the directory, it checks itself.
 */
class DataOwner implements InitializingBean {

	private final DataOwnership ownership;

	private final DirectoryBinding binding;

	private final boolean letsPeopleIn;

	private final AccountProperties properties;

	private final Account account;

	private final Clock clock;

	DataOwner(DataOwnership ownership, DirectoryBinding binding, boolean letsPeopleIn, AccountProperties properties,
			Account account, Clock clock) {
		this.ownership = ownership;
		this.binding = binding;
		this.letsPeopleIn = letsPeopleIn;
		this.properties = properties;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Begins new data, and compares data that are bound with what is configured.
	 * @throws io.roomkeeper.binding.OtherDirectoryException where they belong elsewhere
	 */
	@Override
	public void afterPropertiesSet() {
		if (this.ownership.ledgerCompleteSince().isEmpty()) {
			LocalDate since = this.properties.ledgerCompleteSince();
			this.ownership.begin((since != null) ? since : this.account.today(this.clock), this.clock.instant());
		}
		if (this.letsPeopleIn) {
			this.binding.requireBase();
		}
	}

}
