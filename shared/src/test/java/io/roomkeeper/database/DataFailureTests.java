package io.roomkeeper.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import io.roomkeeper.config.OneLineFailure;
import org.hsqldb.error.Error;
import org.hsqldb.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;

class DataFailureTests {

	private static final DataDirectory DIRECTORY = new DataDirectory(Path.of("/srv/roomkeeper"));

	@ParameterizedTest
	@ValueSource(ints = { ErrorCode.FILE_IO_ERROR, ErrorCode.ERROR_IN_SCRIPT_FILE, ErrorCode.DATA_FILE_ERROR,
			ErrorCode.ERROR_IN_LOG_FILE })
	void reportsADamagedDatabaseFileAndWhatToRestore(int code) {
		Throwable failure = inARun(Error.error(code, "java.io.IOException: roomkeeper.data"));

		assertThat(DataFailure.of(failure).orElseThrow().line()).contains("damaged", "/srv/roomkeeper", "backup")
			.doesNotContain("\n", "Exception");
		assertThat(OneLineFailure.of(failure).expected()).isTrue();
		assertThat(OneLineFailure.of(failure).exitCode()).isEqualTo(1);
	}

	@Test
	void reportsAFullDisk() {
		assertThat(DataFailure.of(new IOException("No space left on device")).orElseThrow().line()).contains("full",
				"finished work is kept");
		assertThat(DataFailure.of(inARun(Error.error(ErrorCode.FILE_IO_ERROR, "No space left on device")))
			.orElseThrow()
			.line()).contains("/srv/roomkeeper is full", "Free at least 64 MB");
		assertThat(DataFailure.of(inARun(Error.error(ErrorCode.DATA_FILE_IS_FULL))).orElseThrow().line())
			.contains("/srv/roomkeeper is full");
		assertThat(DataFailure.of(new SQLException("could not extend file", "53100")).orElseThrow().line())
			.contains("The disk of the database is full");
	}

	@Test
	void ignoresFailuresThatAreNotOfTheMachine() {
		assertThat(DataFailure.of(inARun(new SQLException("unique constraint", "23505")))).isEmpty();
		assertThat(DataFailure.of(new IllegalStateException("a bug"))).isEmpty();
	}

	private static Throwable inARun(Throwable cause) {
		SQLException failure = (cause instanceof SQLException sql) ? sql
				: new SQLException(cause.getMessage(), "S1000", cause);
		DataFiles.mark(failure, DIRECTORY);
		return new DataAccessResourceFailureException("A chunk failed", failure);
	}

}
