package io.roomkeeper.batch.spool;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.roomkeeper.database.DataDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SpoolTests {

	private static final SpoolCodec<String> TEXTS = new SpoolCodec<>() {

		@Override
		public void write(DataOutput out, String item) throws IOException {
			SpoolCodec.writeText(out, item);
		}

		@Override
		public String read(DataInput in) throws IOException {
			return SpoolCodec.readText(in);
		}

	};

	@TempDir
	Path folder;

	@Test
	void returnsEveryTextUnchangedHoweverOftenItIsRead() {
		List<String> texts = List.of("", "ada", "Zoë", "\0\r\n", "half a pair \ud83d", "😀", "x".repeat(70_000),
				"ü".repeat(70_000));
		try (Spool<String> spool = new SpoolFolder(new DataDirectory(this.folder)).open("test", TEXTS)) {
			texts.forEach(spool::add);

			assertThat(all(spool)).isEqualTo(texts);
			spool.add("one more");
			assertThat(all(spool)).hasSize(9).startsWith(texts.toArray(String[]::new)).endsWith("one more");
		}
	}

	@Test
	void leavesNoVisibleFile() throws IOException {
		try (Spool<String> spool = new SpoolFolder(new DataDirectory(this.folder)).open("test", TEXTS)) {
			spool.add("secret");
			assertThat(all(spool)).containsExactly("secret");

			try (Stream<Path> files = Files.list(this.folder)) {
				assertThat(files).isEmpty();
			}
		}
	}

	private static List<String> all(Spool<String> spool) {
		List<String> read = new ArrayList<>();
		spool.read().forEachRemaining(read::add);
		return read;
	}

}
