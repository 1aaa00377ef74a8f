package io.roomkeeper.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.item.ItemRange;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteFilter;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.room.OwnerRange;
import io.roomkeeper.run.RunId;
import io.roomkeeper.store.change.JdbcChangePlans;
import io.roomkeeper.store.meeting.JdbcMeetings;
import io.roomkeeper.store.meeting.JdbcReinvites;
import io.roomkeeper.store.person.JdbcRoster;
import io.roomkeeper.store.room.JdbcAdoptions;
import io.roomkeeper.store.room.JdbcIdleRooms;
import io.roomkeeper.store.room.JdbcLostLicences;
import io.roomkeeper.store.room.JdbcPendingRooms;
import io.roomkeeper.store.room.JdbcRetirements;
import io.roomkeeper.store.room.JdbcRoomLedger;
import io.roomkeeper.store.room.JdbcRooms;

/** Every list that is read by ascending or descending key, one page after the other. */
enum DeepPage {

	IDLE_ROOMS {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcIdleRooms(jdbc).page(TODAY.plusDays(9), new OwnerRange(after, Integer.MAX_VALUE), SIZE);
		}
	},

	/**
	 * HSQLDB finds them by the index over the few people who are missing, and sorts them.
	 */
	OVERDUE_ROOMS {
		@Override
		boolean fewRows() {
			return true;
		}

		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcRetirements(jdbc).overdue(LATER, TODAY, new PersonId(after), SIZE);
		}
	},

	PEOPLE_WITHOUT_ROOM {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcRooms(jdbc).withoutRoom(new PersonId(after), SIZE);
		}
	},

	WARNINGS {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcRoomLedger(jdbc).warningsDue(TODAY.minusDays(1), new PersonId(after), SIZE);
		}
	},

	LOST_LICENCES {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcLostLicences(jdbc).page(ZoneOffset.UTC, new PersonId(after), SIZE);
		}
	},

	ROOMS_TO_PUBLISH {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcAdoptions(jdbc).owners(new OwnerRange(after, Integer.MAX_VALUE), SIZE);
		}
	},

	PENDING_ROOMS {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcPendingRooms(jdbc).page(4_000_000_000L + after, SIZE);
		}
	},

	/** All pages. */
	PEOPLE {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcRoster(jdbc, SIZE).read((_) -> {
			});
		}
	},

	/** All pages. */
	ROOMS {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcRoster(jdbc, SIZE).readRooms((_, _) -> {
			});
		}
	},

	PASSED_MEETINGS {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcMeetings(jdbc).passed(LATER, after, SIZE);
		}
	},

	HOSTS_IN_PERSONAL_ROOMS {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcMeetings(jdbc).hostsInPersonalRooms(LATER, new PersonId(after), SIZE);
		}
	},

	OPEN_REINVITES {
		@Override
		void read(Jdbc jdbc, int after) {
			page(jdbc, ReinviteFilter.open(), after);
		}
	},

	OPEN_REINVITES_OF_ONE_STATE {
		@Override
		void read(Jdbc jdbc, int after) {
			page(jdbc, ReinviteFilter.open().with(Set.of(ReinviteState.TO_DO)), after);
		}
	},

	REINVITES_OF_A_CHANGE {
		@Override
		void read(Jdbc jdbc, int after) {
			page(jdbc, ReinviteFilter.of(OptionalInt.of(1)), after);
		}
	},

	ITEMS_OF_A_PLAN {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcChangePlans(jdbc).items(new PlanId(1), after, SIZE);
		}
	},

	OPEN_ITEMS_OF_A_PLAN {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcChangePlans(jdbc).openItems(new PlanId(1), after, SIZE);
		}
	},

	DUE_ITEMS_OF_A_PLAN {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcChangePlans(jdbc).dueItems(new PlanId(1), TODAY, new ItemRange(after, Integer.MAX_VALUE), SIZE);
		}
	},

	ITEMS_OF_A_RUN {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcRunItems(jdbc).of(new RunId(1), Optional.empty(), after, SIZE);
		}
	},

	AUDIT_TRAIL {
		@Override
		void read(Jdbc jdbc, int after) {
			new JdbcAuditTrail(jdbc).latest(DeepTables.PEOPLE - after, SIZE);
		}
	};

	/** How many rows a page has. */
	static final int SIZE = 100;

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	private static final Instant LATER = Instant.parse("2026-03-01T00:00:00Z");

	/** Returns whether an index over few rows may replace that of the key. */
	boolean fewRows() {
		return false;
	}

	/** Reads the page after a key, as the product does. */
	abstract void read(Jdbc jdbc, int after);

	private static void page(Jdbc jdbc, ReinviteFilter filter, int after) {
		JdbcReinvites items = new JdbcReinvites(jdbc);
		items.page(filter, LATER, items.find(new ReinviteId(after)).orElseThrow(), SIZE);
	}

}
