package io.roomkeeper.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
class DataDirectoryTests {

	@TempDir
	private Path temporary;

	@ParameterizedTest
	@ValueSource(strings = { "rwxr-xr-x", "rwxrwx---", "rwxrwxrwx", "rwx--x--x" })
	void removesTheAccessOfOtherAccountsToEverythingInIt(String mode) throws IOException {
		Path data = Files.createDirectory(this.temporary.resolve("data"));
		Path folder = Files.createDirectory(data.resolve("roomkeeper.tmp"));
		Path database = Files.writeString(data.resolve("roomkeeper.script"), "passcodes");
		Path nested = Files.writeString(folder.resolve("spill"), "passcodes");
		set(database, "rw-r--r--");
		set(nested, "rw-rw-r--");
		set(folder, "rwxr-xr-x");
		set(data, mode);

		new DataDirectory(data).prepared();

		assertThat(List.of(mode(data), mode(folder))).containsOnly("rwx------");
		assertThat(List.of(mode(database), mode(nested))).containsOnly("rw-------");
	}

	@Test
	void doesNotFollowLinks() throws IOException {
		Path data = Files.createDirectory(this.temporary.resolve("data"));
		Path elsewhere = Files.writeString(this.temporary.resolve("elsewhere"), "public");
		set(elsewhere, "rw-r--r--");
		set(data, "rwxr-xr-x");
		Files.createSymbolicLink(data.resolve("link"), elsewhere);

		new DataDirectory(data).prepared();

		assertThat(mode(data)).isEqualTo("rwx------");
		assertThat(mode(elsewhere)).isEqualTo("rw-r--r--");
	}

	@Test
	void isCreatedReadableByItsOwnerOnly() throws IOException {
		Path data = this.temporary.resolve("new");

		new DataDirectory(data).prepared().secretOrNew();

		assertThat(mode(data)).isEqualTo("rwx------");
		assertThat(mode(data.resolve("database.password"))).isEqualTo("rw-------");
	}

	private static void set(Path path, String mode) throws IOException {
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
	}

	private static String mode(Path path) throws IOException {
		Set<PosixFilePermission> mode = Files.getPosixFilePermissions(path);
		return PosixFilePermissions.toString(mode);
	}

}
