package io.roomkeeper.config;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.roomkeeper.audit.checkpoint.AuditKeys;
import io.roomkeeper.audit.checkpoint.HttpWitness;
import io.roomkeeper.audit.checkpoint.RetentionDays;
import io.roomkeeper.audit.checkpoint.WitnessFile;
import io.roomkeeper.change.ApprovalPolicy;
import io.roomkeeper.change.planning.WaveLimits;
import io.roomkeeper.database.DataDirectory;
import io.roomkeeper.join.JoinAliases;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.reinvite.host.HostMailRules;
import io.roomkeeper.reinvite.mail.SendLimits;
import io.roomkeeper.room.GracePeriod;
import io.roomkeeper.room.edit.ReservedLinks;
import io.roomkeeper.room.licence.LicenceGrace;
import io.roomkeeper.service.ConfiguredServices;
import io.roomkeeper.service.MeetingService;
import io.roomkeeper.service.ServiceClient;
import io.roomkeeper.service.jitsi.JitsiWebhook;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.exception.ExceptionPolicy;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.signin.BreakGlass;
import io.roomkeeper.signin.Operators;
import io.roomkeeper.signin.RecheckInterval;
import io.roomkeeper.signin.SignInLimits;
import io.roomkeeper.visit.VisitLimits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Supplies the features with what is configured by properties. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ ExceptionProperties.class, SettingProperties.class, SignInProperties.class,
		BreakGlassProperties.class, ApprovalProperties.class, RoomProperties.class, LicenceProperties.class,
		ReinviteProperties.class, AuditProperties.class, GraceProperties.class, JoinProperties.class,
		VisitProperties.class, ServiceProperties.class })
class PropertyConfiguration {

	/** How long a meeting service may take to answer. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	@Bean
	AuditKeys auditKeys(AuditProperties properties, ObjectProvider<DataDirectory> directory) {
		return properties.keys(directory.getIfAvailable(() -> new DataDirectory(Path.of("data"))).path());
	}

	@Bean
	WitnessFile witnessFile(AuditProperties properties) {
		return properties.file();
	}

	@Bean
	HttpWitness httpWitness(AuditProperties properties) {
		return properties.address();
	}

	@Bean
	RetentionDays retentionDays(AuditProperties properties) {
		return properties.retention();
	}

	@Bean
	GracePeriod gracePeriod(GraceProperties properties) {
		return properties.period();
	}

	@Bean
	LicenceGrace licenceGrace(LicenceProperties properties) {
		return properties.grace();
	}

	@Bean
	ResolutionModel resolutionModel(SettingProperties properties) {
		return properties.model();
	}

	@Bean
	ExceptionPolicy exceptionPolicy(ExceptionProperties properties, SettingCatalog catalog) {
		return properties.policy(catalog);
	}

	@Bean
	SignInLimits signInLimits(SignInProperties properties) {
		return properties.limits();
	}

	@Bean
	RecheckInterval recheckInterval(SignInProperties properties) {
		return new RecheckInterval(properties.recheck());
	}

	@Bean
	Operators operators(ApprovalProperties properties, PersonLookup people) {
		return new Operators(properties.owners(), people);
	}

	@Bean
	HostMailRules hostMailRules(ReinviteProperties properties) {
		return properties.hostMails();
	}

	@Bean
	SendLimits sendLimits(ReinviteProperties properties) {
		return properties.limits();
	}

	@Bean
	ConfiguredServices configuredServices(JoinProperties join, ServiceProperties services, Clock clock) {
		List<MeetingService> external = new ArrayList<>();
		Supplier<ServiceClient> client = SingletonSupplier.of(() -> new ServiceClient(PATIENCE));
		join.template(client).ifPresent(external::add);
		services.jitsiService(client, clock).ifPresent(external::add);
		services.bigBlueButtonService(client).ifPresent(external::add);
		return join.services(external);
	}

	@Bean
	JitsiWebhook jitsiWebhook(ServiceProperties services, Clock clock) {
		return services.jitsiWebhook(clock);
	}

	@Bean
	VisitLimits visitLimits(VisitProperties properties) {
		return properties.limits();
	}

	@Bean
	JoinAliases joinAliases(JoinProperties properties) {
		return properties.former();
	}

	@Bean
	ReservedLinks reservedLinks(RoomProperties properties) {
		return properties.reserved();
	}

	@Bean
	ApprovalPolicy approvalPolicy(ApprovalProperties properties) {
		return properties.policy();
	}

	@Bean
	WaveLimits waveLimits(ReinviteProperties properties) {
		return properties.waves();
	}

	@Bean
	BreakGlass breakGlass(BreakGlassProperties properties) {
		return properties.account();
	}

}
