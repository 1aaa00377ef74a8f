package io.roomkeeper.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Notes the queries that are sent: with their arguments if the driver of the database
 * says them, which that of PostgreSQL does.
 */
final class SentQueries extends DelegatingDataSource {

	private final List<String> queries = new ArrayList<>();

	private final boolean withArguments;

	SentQueries(DataSource target, boolean withArguments) {
		super(target);
		this.withArguments = withArguments;
	}

	/** Returns the queries of some work. */
	List<String> of(Runnable work) {
		this.queries.clear();
		work.run();
		return List.copyOf(this.queries);
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		return proxy(Connection.class, (method, arguments) -> {
			Object result = invoke(method, connection, arguments);
			return (result instanceof PreparedStatement statement && arguments != null)
					? noting(statement, (String) arguments[0]) : result;
		});
	}

	private PreparedStatement noting(PreparedStatement statement, String sql) {
		return proxy(PreparedStatement.class, (method, arguments) -> {
			if (method.getName().equals("executeQuery")) {
				this.queries.add(this.withArguments ? statement.unwrap(PreparedStatement.class).toString() : sql);
			}
			return invoke(method, statement, arguments);
		});
	}

	private static @Nullable Object invoke(Method method, Object target, @Nullable Object @Nullable [] arguments)
			throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private static <T> T proxy(Class<T> type, Call call) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(_, method, arguments) -> call.make(method, arguments)));
	}

	@FunctionalInterface
	private interface Call {

		@Nullable Object make(Method method, @Nullable Object @Nullable [] arguments) throws Throwable;

	}

}
