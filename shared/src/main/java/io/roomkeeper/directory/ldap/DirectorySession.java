package io.roomkeeper.directory.ldap;

import java.util.function.Consumer;

import javax.naming.directory.DirContext;

import org.springframework.ldap.core.ContextSource;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.SingleContextSource;
import org.springframework.ldap.support.LdapUtils;

/** One connection for several questions. */
final class DirectorySession implements AutoCloseable {

	private final DirectoryFailures failures;

	private final DirContext connection;

	private final LdapTemplate template;

	/**
	 * Connects and signs in.
	 * @throws io.roomkeeper.directory.DirectoryException when that fails
	 */
	DirectorySession(ContextSource connections, DirectoryFailures failures) {
		this.failures = failures;
		this.connection = failures.named(connections::getReadOnlyContext);
		this.template = new LdapTemplate(new SingleContextSource(this.connection));
		this.template.setIgnoreSizeLimitExceededException(false);
	}

	DirectoryFailures failures() {
		return this.failures;
	}

	/** Asks something. */
	void run(Consumer<LdapTemplate> question) {
		this.failures.named(() -> {
			question.accept(this.template);
			return true;
		});
	}

	@Override
	public void close() {
		LdapUtils.closeContext(this.connection);
	}

}
