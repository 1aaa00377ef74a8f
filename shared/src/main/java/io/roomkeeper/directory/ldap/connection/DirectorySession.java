package io.roomkeeper.directory.ldap.connection;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.naming.directory.DirContext;

import org.springframework.dao.DataAccessException;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.SingleContextSource;
import org.springframework.ldap.support.LdapUtils;

/** One connection for several requests. */
public final class DirectorySession implements AutoCloseable {

	private final DirectoryFailures failures;

	private final AnswerBounds bounds;

	private final AnswerGuard guard;

	private final DirContext connection;

	private final LdapTemplate template;

	/**
	 * Connects and signs in.
	 * @throws io.roomkeeper.directory.DirectoryException if that fails
	 */
	public DirectorySession(DirectoryConnections connections, DirectoryFailures failures) {
		this.failures = failures;
		this.bounds = connections.bounds();
		this.guard = new AnswerGuard(this.bounds);
		this.connection = guarded(() -> connections.open(this.guard));
		this.template = new LdapTemplate(new SingleContextSource(this.connection));
		this.template.setIgnoreSizeLimitExceededException(false);
	}

	public DirectoryFailures failures() {
		return this.failures;
	}

	public AnswerBounds bounds() {
		return this.bounds;
	}

	/** Sends a request. */
	public void run(Consumer<LdapTemplate> question) {
		this.guard.nextAnswer();
		guarded(() -> {
			question.accept(this.template);
			return true;
		});
	}

	/** Processes an answer and describes a failure. */
	public <R> R guarded(Supplier<R> action) {
		try {
			return action.get();
		}
		catch (NamingException | DataAccessException ex) {
			throw this.guard.failure(this.failures, ex).orElseGet(() -> this.failures.of(ex));
		}
	}

	@Override
	public void close() {
		LdapUtils.closeContext(this.connection);
	}

}
