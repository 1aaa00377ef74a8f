package io.roomkeeper.config;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.beans.factory.InitializingBean;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.binding.DirectoryBinding;

/**
 * Binds new data to the configured directory, and stops a process that would use another
 * directory's data. Otherwise a console would let the wrong people in. The commands that
 * move or examine the binding start anyway.
 */
class DataOwner implements InitializingBean {

	private final DataOwnership ownership;

	private final DirectoryBinding binding;

	private final boolean mustBelong;

	private final AccountProperties properties;

	private final Account account;

	private final Clock clock;

	DataOwner(DataOwnership ownership, DirectoryBinding binding, boolean mustBelong, AccountProperties properties,
			Account account, Clock clock) {
		this.ownership = ownership;
		this.binding = binding;
		this.mustBelong = mustBelong;
		this.properties = properties;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Binds new data, or compares the existing binding with the configuration.
	 * @throws io.roomkeeper.binding.OtherDirectoryException if the data belong to another
	 * directory
	 */
	@Override
	public void afterPropertiesSet() {
		if (this.ownership.ledgerCompleteSince().isEmpty()) {
			LocalDate since = this.properties.ledgerCompleteSince();
			this.ownership.begin((since != null) ? since : this.account.today(this.clock), this.clock.instant());
		}
		if (this.mustBelong) {
			this.binding.requireBase();
		}
	}

}
