package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code ./roomkeeper train}: runs typical commands on the sample organisation, so that
 * Java notes in its AOT cache what commands load at their start. It is for the script
 * alone and works on the data directory that it is given.
 */
@Command(name = "train", hidden = true, description = "Run typical commands, to create the AOT cache.")
final class TrainCommand implements Callable<Integer> {

	private static final String SETTING = "schedule_meeting.personal_meeting";

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Override
	public Integer call() {
		return run("sync", "--output=json") + run("explain", "ana.garcia", SETTING) + run("sweep", "--plan");
	}

	private int run(String... arguments) {
		PrintWriter out = this.spec.commandLine().getOut();
		return RoomkeeperCommand.run(out, this.spec.commandLine().getErr(), arguments);
	}

}
