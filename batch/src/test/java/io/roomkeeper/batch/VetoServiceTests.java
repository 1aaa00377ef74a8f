package io.roomkeeper.batch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.run.JobName;
import io.roomkeeper.veto.ActiveVeto;
import io.roomkeeper.veto.VetoKind;
import io.roomkeeper.veto.VetoService;
import io.roomkeeper.veto.VetoTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tests who may veto what and until when, and the audit events of this. */
class VetoServiceTests extends JobTests {

	private static final Actor ADMIN = new Actor("cy", Set.of(Role.ADMIN, Role.USER));

	private static final Actor HELPDESK = new Actor("bo", Set.of(Role.HELPDESK, Role.USER));

	private static final PersonRef ADA = PersonRef.of(new Uid("ada"));

	private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

	private VetoService vetoes;

	@BeforeEach
	void rooms() {
		this.roomkeeper.run(JobName.SYNC);
		this.vetoes = this.roomkeeper.get(VetoService.class);
	}

	@Test
	void aVetoLastsThirtyDaysUnlessADateIsGivenAndIsInTheTrail() {
		ActiveVeto veto = this.vetoes.hold(ADMIN, of(VetoKind.EXPIRY), Optional.empty(), "parental leave");

		assertThat(veto.until()).isBetween(this.today.plusDays(30), this.today.plusDays(31));
		assertThat(this.vetoes.active(HELPDESK)).containsExactly(veto);
		assertThat(trail()).first().satisfies((entry) -> {
			assertThat(entry.kind()).isEqualTo("VetoPlaced");
			assertThat(entry.actor()).isEqualTo("cy");
			assertThat(entry.detail()).contains("parental leave", "expiry", veto.until().toString());
		});
	}

	@Test
	void aSecondVetoOfTheSameKindReplacesTheFirst() {
		this.vetoes.hold(ADMIN, of(VetoKind.EXPIRY), Optional.empty(), "one");
		ActiveVeto second = this.vetoes.hold(ADMIN, of(VetoKind.EXPIRY), Optional.of(this.today.plusDays(90)), "two");

		assertThat(this.vetoes.active(ADMIN)).containsExactly(second);
	}

	@Test
	void aLiftedVetoHasNoEffectAndIsInTheTrail() {
		this.vetoes.hold(ADMIN, of(VetoKind.EXPIRY), Optional.empty(), "one");

		this.vetoes.lift(ADMIN, of(VetoKind.EXPIRY));

		assertThat(this.vetoes.active(ADMIN)).isEmpty();
		assertThat(trail()).first().extracting(AuditEntry::kind).isEqualTo("VetoLifted");
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.vetoes.lift(ADMIN, of(VetoKind.EXPIRY)));
	}

	@Test
	void onlyAdminsDecideAndOnlyTheHelpdeskMayAlsoRead() {
		Actor user = new Actor("ada", Set.of(Role.USER));

		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.vetoes.hold(HELPDESK, of(VetoKind.EXPIRY), Optional.empty(), "why"));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.vetoes.lift(HELPDESK, of(VetoKind.EXPIRY)));
		assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(() -> this.vetoes.active(user));
	}

	@Test
	void aVetoNeedsAReasonADateAheadAndSomethingToHold() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.vetoes.hold(ADMIN, of(VetoKind.EXPIRY), Optional.empty(), " "));
		for (LocalDate date : List.of(this.today.minusDays(1), this.today.plusDays(400))) {
			assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(() -> this.vetoes.hold(ADMIN, of(VetoKind.EXPIRY), Optional.of(date), "why"));
		}
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.vetoes.hold(ADMIN, of(VetoKind.LINK), Optional.empty(), "why"))
			.withMessageContaining("no active room with a personal link");
		assertThat(this.vetoes.active(ADMIN)).isEmpty();
	}

	private static VetoTarget of(VetoKind kind) {
		return new VetoTarget.OfPerson(kind, ADA);
	}

	private List<AuditEntry> trail() {
		return this.roomkeeper.get(AuditTrail.class).latest(Long.MAX_VALUE, 1);
	}

}
