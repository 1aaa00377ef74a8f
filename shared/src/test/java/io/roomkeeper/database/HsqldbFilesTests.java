package io.roomkeeper.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class HsqldbFilesTests {

	@TempDir
	Path folder;

	@Test
	void sizesTheCacheByTheHeapWithinLimits() {
		assertThat(HsqldbFiles.cacheSize(256L << 20)).isEqualTo(50_000);
		assertThat(HsqldbFiles.cacheSize(4L << 30)).isEqualTo(262_144);
		assertThat(HsqldbFiles.cacheSize(64L << 30)).isEqualTo(400_000);
	}

	@Test
	void givesFilesThatWereMadeWithAnotherCacheTheOneOfThisProcess() throws IOException {
		HsqldbFiles files = new HsqldbFiles(new DataDirectory(this.folder), this.folder.resolve("database"), "secret");
		files.create();
		try (HikariDataSource pool = files.pool()) {
			new JdbcTemplate(pool).execute("set files cache size 60000");
			files.shutdown();
		}

		try (HikariDataSource pool = files.pool()) {
			assertThat(pool.isRunning()).isTrue();
			files.shutdown();
		}

		assertThat(Files.readString(this.folder.resolve("database/roomkeeper.script")))
			.contains("SET FILES CACHE SIZE " + HsqldbFiles.cacheSize(Runtime.getRuntime().maxMemory()))
			.doesNotContain("CACHE SIZE 60000");
	}

}
