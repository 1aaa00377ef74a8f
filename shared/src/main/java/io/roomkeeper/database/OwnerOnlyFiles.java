package io.roomkeeper.database;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

/**
 * Makes every file that this process creates readable by its owner only, including those
 * of the embedded database. It has the effect of {@code umask 077} for processes that no
 * shell script starts.
 */
public final class OwnerOnlyFiles {

	private static final int NOBODY_ELSE = 0077;

	private OwnerOnlyFiles() {
	}

	/** Sets the mode for new files; has no effect on systems without file modes. */
	@SuppressWarnings("restricted") // the script and the manifest enable native access
	public static void apply() {
		if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows")) {
			return;
		}
		Linker linker = Linker.nativeLinker();
		MethodHandle umask = linker.downcallHandle(linker.defaultLookup().findOrThrow("umask"),
				FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
		try {
			int before = (int) umask.invokeExact(NOBODY_ELSE);
			assert before >= 0;
		}
		catch (Throwable ex) {
			throw new IllegalStateException("umask(2) cannot fail", ex);
		}
	}

}
