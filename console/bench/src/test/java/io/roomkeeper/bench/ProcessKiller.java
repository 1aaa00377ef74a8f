package io.roomkeeper.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the calls to the database: statements, commits and rollbacks. Kills the process
 * just before a certain call, or before a certain run begins, as {@code kill -9} does.
 */
final class ProcessKiller implements BeanPostProcessor {

	private final AtomicLong calls = new AtomicLong();

	private final AtomicLong runs = new AtomicLong();

	private final Queue<Long> commits = new ConcurrentLinkedQueue<>();

	private final long lastCall;

	private volatile boolean armed;

	/**
	 * @param lastCall the number of the call; 0 for none; the negative number of a run to
	 * end before it begins
	 */
	ProcessKiller(long lastCall) {
		this.lastCall = lastCall;
	}

	/** Starts to count calls. */
	void arm() {
		this.armed = true;
	}

	/** Stops counting and returns the number of calls. */
	long disarm() {
		this.armed = false;
		return this.calls.get();
	}

	/** Returns which of the calls were commits. */
	List<Long> commits() {
		return List.copyOf(this.commits);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new DelegatingDataSource(source) {

			@Override
			public Connection getConnection() throws SQLException {
				return watched(Connection.class, super.getConnection());
			}

		} : bean;
	}

	private <T> T watched(Class<T> type, T target) {
		InvocationHandler watching = (_, method, arguments) -> {
			String called = method.getName();
			if (called.startsWith("execute") || called.equals("commit") || called.equals("rollback")) {
				count(called);
			}
			else if (called.equals("prepareStatement") && String.valueOf(arguments[0]).startsWith("insert into run (")
					&& this.armed && this.runs.incrementAndGet() == -this.lastCall) {
				die();
			}
			try {
				Object answer = method.invoke(target, arguments);
				return called.equals("unwrap") ? answer : switch (answer) {
					case PreparedStatement statement -> watched(PreparedStatement.class, statement);
					case Statement statement -> watched(Statement.class, statement);
					case null -> null;
					case Object result -> result;
				};
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		};
		return type
			.cast(Proxy.newProxyInstance(ProcessKiller.class.getClassLoader(), new Class<?>[] { type }, watching));
	}

	private void count(String called) {
		if (!this.armed) {
			return;
		}
		long call = this.calls.incrementAndGet();
		if (called.equals("commit")) {
			this.commits.add(call);
		}
		if (call == this.lastCall) {
			die();
		}
	}

	private static void die() {
		try {
			new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid())).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		while (true) {
			LockSupport.park();
		}
	}

}
