package io.roomkeeper.batch.adopt;

import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.batch.file.OwnerFinder;
import io.roomkeeper.batch.file.OwnerLookup;
import io.roomkeeper.batch.file.OwnerRef;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.person.NameMatch;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.adoption.Adoption;
import io.roomkeeper.room.adoption.Adoption.Claim;
import io.roomkeeper.room.adoption.PendingRoom;
import io.roomkeeper.room.adoption.PendingRooms;
import io.roomkeeper.room.adoption.RoomAdoption;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Adopts the rooms of a chunk of lines. Before the first sync, it stores rooms until
 * their owners are known. After the first sync, it skips a line with an unknown owner.
 */
final class RoomLines implements ItemWriter<RoomLine> {

	private final People people;

	private final OwnerFinder owners;

	private final AdoptionRules rules;

	private final RunRecorder run;

	private final RoomAdoption adoption;

	private final PendingRoomWriter expectation;

	private final boolean beforeFirstSync;

	RoomLines(People people, OwnerFinder owners, PendingRooms awaited, AdoptionRules rules, RunRecorder run) {
		this.people = people;
		this.owners = owners;
		this.rules = rules;
		this.run = run;
		this.adoption = rules.adoption(run);
		this.expectation = new PendingRoomWriter(awaited, run);
		this.beforeFirstSync = people.countPresent() == 0;
	}

	@Override
	public void write(Chunk<? extends RoomLine> chunk) {
		List<RunItem> items = new ArrayList<>();
		List<RoomLine.Existing> lines = new ArrayList<>();
		int without = 0;
		for (RoomLine line : chunk) {
			switch (line) {
				case RoomLine.Bad(long number, Message reason) -> items.add(skipped(number, reason));
				case RoomLine.WithoutRoom _ -> without++;
				case RoomLine.Existing existing -> lines.add(existing);
			}
		}
		RunCounts counts = this.beforeFirstSync ? await(lines, items) : adopt(lines, items);
		long skipped = items.stream().filter((item) -> item.outcome() == RunItem.Outcome.SKIPPED).count();
		this.run.advance(chunk.size(),
				RunCounts.of(CountKind.READ, chunk.size())
					.plus(CountKind.UNCHANGED, without)
					.plus(counts)
					.plus(CountKind.SKIPPED, skipped),
				items);
	}

	private RunCounts await(List<RoomLine.Existing> lines, List<RunItem> items) {
		long added = this.expectation.expect(lines.stream().map(RoomLines::awaited).toList(), (index, reason) -> {
			RoomLine.Existing line = lines.get(index);
			items.add(skipped(line.number(), reason));
		});
		return RunCounts.of(CountKind.CREATED, added);
	}

	private static PendingRoom awaited(RoomLine.Existing line) {
		return switch (line.who()) {
			case OwnerRef.ByUid(var uid) -> PendingRoom.ofUid(uid, line.room());
			case OwnerRef.ByMail(var mail) -> PendingRoom.ofMail(mail, line.room());
			case OwnerRef.ByNumber(var pmi) -> throw new IllegalStateException("A room's owner has a name: " + pmi);
		};
	}

	private RunCounts adopt(List<RoomLine.Existing> lines, List<RunItem> items) {
		OwnerLookup found = this.owners.find(lines.stream().map(RoomLine.Existing::who).toList());
		List<RoomLine.Existing> known = new ArrayList<>();
		List<Claim> claims = new ArrayList<>();
		for (RoomLine.Existing line : lines) {
			switch (found.find(line.who())) {
				case NameMatch.One(PersonId owner) -> {
					known.add(line);
					claims.add(new Claim(owner, line.room()));
				}
				case NameMatch.Nobody() -> items
					.add(skipped(line.number(), Message.of("line.unknown", Argument.message(line.who().unknown()))));
				case NameMatch.Several(var people) -> items.add(skipped(line.number(),
						Message.of("line.several", Argument.message(line.who().ambiguous(people.size())))));
			}
		}
		List<Adoption> adoptions = this.adoption.adopt(claims);
		if (!this.run.planned()) {
			this.rules.enterUses(adoptions, this.run);
		}
		return report(known, adoptions, items);
	}

	private RunCounts report(List<RoomLine.Existing> lines, List<Adoption> adoptions, List<RunItem> items) {
		AdoptionMessages words = AdoptionMessages.of(adoptions, this.people);
		RunCounts counts = RunCounts.NONE;
		for (int i = 0; i < adoptions.size(); i++) {
			Adoption adoption = adoptions.get(i);
			String uid = words.uid(adoption.claim().owner());
			switch (adoption.outcome()) {
				case OPENED -> {
					counts = counts.plus(CountKind.CREATED, 1);
					items.add(new RunItem(uid, RunItem.Outcome.CREATED, AdoptionMessages.done(adoption)));
				}
				case REPLACED, COMPLETED -> {
					counts = counts.plus(CountKind.UPDATED, 1);
					items.add(new RunItem(uid, RunItem.Outcome.UPDATED, AdoptionMessages.done(adoption)));
				}
				case UNCHANGED -> counts = counts.plus(CountKind.UNCHANGED, 1);
				case REFUSED -> {
				}
			}
			for (Message conflict : words.conflicts(adoption)) {
				items.add(skipped(lines.get(i).number(), conflict));
			}
		}
		return counts;
	}

	private static RunItem skipped(long line, Message reason) {
		return RunItem.skipped("line " + line, reason);
	}

}
