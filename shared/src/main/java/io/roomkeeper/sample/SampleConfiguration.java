package io.roomkeeper.sample;

import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.directory.ldap.DirectoryOnDemand;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.group.Groups;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.People;
import io.roomkeeper.room.IdleRooms;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.SettingExceptions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Provides the sample organisation in an embedded directory if no directory is
 * configured.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDirectoryConfigured.class)
public class SampleConfiguration {

	@Bean
	SampleOrganisation sampleOrganisation() {
		return new SampleOrganisation();
	}

	@Bean
	SampleSignIns sampleSignIns() {
		return new SampleSignIns();
	}

	@Bean
	DirectoryOnDemand sampleDirectory(ObjectProvider<SampleOrganisation> organisation) {
		return DirectoryOnDemand.listen(SampleOrganisation.BASE, () -> organisation.getObject().ldif());
	}

	@Bean
	DirectorySettings sampleDirectorySettings(DirectoryOnDemand directory) {
		return SampleDirectorySettings.of(directory.settings());
	}

	@Bean
	SampleSettings sampleSettings(Groups groups, Assignments assignments, SettingExceptions exceptions,
			AuditTrail trail) {
		return new SampleSettings(groups, assignments, exceptions, trail);
	}

	@Bean
	SampleData sampleData(SampleOrganisation organisation, DataOwnership ownership, People people, Rooms rooms,
			RoomLedger ledger, IdleRooms idleRooms, Meetings meetings, SampleSettings settings,
			PlatformTransactionManager transactions) {
		return new SampleData(organisation, ownership, people, rooms, ledger, idleRooms, meetings, settings,
				new TransactionTemplate(transactions));
	}

}
