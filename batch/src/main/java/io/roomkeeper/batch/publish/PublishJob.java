package io.roomkeeper.batch.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.job.Deferred;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.Partition;
import io.roomkeeper.batch.job.PartitionFence;
import io.roomkeeper.batch.job.PartitionedJob;
import io.roomkeeper.batch.job.RangeReader;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.binding.DirectoryBinding;
import io.roomkeeper.directory.DirectoryWriter;
import io.roomkeeper.directory.DirectoryWriter.Writing;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.OwnerRange;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.adoption.Adoptions;
import io.roomkeeper.room.adoption.KeptRoom;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.stereotype.Component;

/**
 * Writes each person's join link to one attribute of their directory entry. Existing
 * values stay, so a repeated run only writes missing links. Several processes can write,
 * each a range of owners.
 */
@Component
class PublishJob implements JobDefinition, PartitionedJob {

	/**
	 * The number of people in a chunk. It is small, because the directory may answer
	 * slowly while the transaction of the chunk is open.
	 */
	private static final int PEOPLE_A_CHUNK = 100;

	/**
	 * The label after a link (RFC 2079). It distinguishes Roomkeeper's links from others.
	 */
	private static final String LABEL = " Personal meeting room";

	private final JobParts parts;

	private final DirectoryWriter writer;

	private final UserDirectory directory;

	private final People people;

	private final Adoptions adoptions;

	private final Rooms rooms;

	private final Account account;

	private final DirectoryBinding binding;

	PublishJob(JobParts parts, DirectoryWriter writer, UserDirectory directory, People people, Adoptions adoptions,
			Rooms rooms, Account account, DirectoryBinding binding) {
		this.directory = directory;
		this.binding = binding;
		this.parts = parts;
		this.writer = writer;
		this.people = people;
		this.adoptions = adoptions;
		this.rooms = rooms;
		this.account = account;
	}

	@Override
	public JobName name() {
		return JobName.ROOMS_PUBLISH;
	}

	@Override
	public Optional<String> settings() {
		return this.writer.attribute()
			.map((attribute) -> String.join("\n", this.directory.base(), attribute, this.account.link("/")));
	}

	@Override
	public Job build(RunRecorder run) {
		if (this.writer.attribute().isEmpty()) {
			throw new InvalidInputException(FailureText.of("publish.off"));
		}
		this.binding.requireSame();
		List<ExecutionContext> ranges = new ArrayList<>();
		this.adoptions.parts(PEOPLE_A_CHUNK)
			.forEach((owners, rooms) -> ranges.add(RangeReader.range(owners.after(), owners.last(), rooms)));
		run.stage("publish", Optional.of(ranges.stream().mapToLong(RangeReader::expected).sum()));
		return this.parts.job(name(), run).start(this.parts.partitioned("publish", ranges, this, run)).build();
	}

	@Override
	public Step step(Partition partition, RunRecorder run) {
		RangeReader<PersonId> owners = new RangeReader<>(partition,
				(after, last, limit) -> this.adoptions.owners(new OwnerRange(after, last), limit), PersonId::value);
		Deferred<String> directory = new Deferred<>(this.binding::requireSame);
		return partition.chunks(PEOPLE_A_CHUNK, owners, (chunk) -> {
			directory.get();
			publish(List.copyOf(chunk.getItems()), partition.fence(), run);
		});
	}

	private void publish(List<PersonId> owners, PartitionFence fence, RunRecorder run) {
		Map<PersonId, KeptRoom> kept = this.adoptions.roomsOf(owners);
		List<RunItem> items = new ArrayList<>();
		List<PersonId> published = new ArrayList<>();
		RunCounts counts = RunCounts.of(CountKind.READ, owners.size());
		try (Writing writing = this.writer.begin()) {
			for (Person person : this.people.all(owners).values()) {
				if (person.missingSince().isEmpty()) {
					PersonalRoom room = Objects.requireNonNull(kept.get(person.id())).room();
					Optional<String> value = value(room);
					counts = counts.plus(count(write(writing, person, value, fence, run), person, value, items));
					if (room.state() == RoomState.ACTIVE) {
						published.add(person.id());
					}
				}
			}
		}
		if (!run.planned()) {
			this.rooms.shown(published, run.asOf());
		}
		run.advance(owners.size(), counts, items);
	}

	private Optional<String> value(PersonalRoom room) {
		return (room.state() == RoomState.ACTIVE) ? Optional.of(room.joinUrl(this.account) + LABEL) : Optional.empty();
	}

	private DirectoryWriter.Outcome write(Writing writing, Person person, Optional<String> value, PartitionFence fence,
			RunRecorder run) {
		String dn = person.seen().dn();
		return run.planned() ? writing.plan(dn, this::ours, value)
				: writing.write(dn, this::ours, value, () -> fence.check(run.id()));
	}

	private static RunCounts count(DirectoryWriter.Outcome outcome, Person person, Optional<String> value,
			List<RunItem> items) {
		String uid = person.seen().uid().value();
		return switch (outcome) {
			case UNCHANGED -> RunCounts.of(CountKind.UNCHANGED, 1);
			case WRITTEN -> {
				items.add(new RunItem(uid, Outcome.UPDATED,
						value.map(Message::literal).orElseGet(() -> Message.of("item.unpublished"))));
				yield RunCounts.of(CountKind.UPDATED, 1);
			}
			case GONE -> skipped(items, uid, "item.entry.gone");
			case REFUSED -> skipped(items, uid, "item.attribute.refused");
		};
	}

	private static RunCounts skipped(List<RunItem> items, String uid, String key) {
		items.add(RunItem.skipped(uid, Message.of(key)));
		return RunCounts.of(CountKind.SKIPPED, 1);
	}

	private boolean ours(String value) {
		return value.startsWith(this.account.link("/")) && value.endsWith(LABEL);
	}

}
