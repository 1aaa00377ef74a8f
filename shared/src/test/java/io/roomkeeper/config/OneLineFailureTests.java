package io.roomkeeper.config;

import java.io.IOException;
import java.sql.SQLException;

import org.hsqldb.error.Error;
import org.hsqldb.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;

class OneLineFailureTests {

	@ParameterizedTest
	@ValueSource(ints = { ErrorCode.FILE_IO_ERROR, ErrorCode.ERROR_IN_SCRIPT_FILE, ErrorCode.DATA_FILE_ERROR,
			ErrorCode.ERROR_IN_LOG_FILE })
	void saysThatAFileOfTheDatabaseIsDamagedAndWhatToRestore(int code) {
		Throwable failure = inARun(Error.error(code, "roomkeeper.data"));

		assertThat(OneLineFailure.ofMachine(failure).orElseThrow()).contains("damaged")
			.contains("backup")
			.doesNotContain("\n");
		assertThat(OneLineFailure.of(failure).expected()).isTrue();
	}

	@Test
	void saysThatTheDiskIsFull() {
		assertThat(OneLineFailure.ofMachine(inARun(new IOException("No space left on device"))).orElseThrow())
			.contains("disk", "full", "what was finished is kept");
		assertThat(OneLineFailure.ofMachine(inARun(Error.error(ErrorCode.FILE_IO_ERROR, "No space left on device")))
			.orElseThrow()).contains("full");
		assertThat(OneLineFailure.ofMachine(new SQLException("could not extend file", "53100")).orElseThrow())
			.contains("full");
	}

	@Test
	void takesNoOtherFailureForOneOfTheMachine() {
		assertThat(OneLineFailure.ofMachine(inARun(new SQLException("unique constraint", "23505")))).isEmpty();
		assertThat(OneLineFailure.ofMachine(new IllegalStateException("a bug"))).isEmpty();
	}

	private static Throwable inARun(Throwable cause) {
		return new DataAccessResourceFailureException("A chunk failed",
				(cause instanceof SQLException) ? cause : new SQLException(cause.getMessage(), "S1000", cause));
	}

}
