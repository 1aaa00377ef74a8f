package io.roomkeeper.setting.exception;

import java.time.Clock;

import io.roomkeeper.setting.PersonReader;
import io.roomkeeper.setting.SettingTransaction;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.resolution.SettingResolver;
import io.roomkeeper.store.TestStores;

/** Creates the service of exceptions on given stores. */
public final class ExceptionServices {

	private ExceptionServices() {
	}

	public static ExceptionService create(TestStores stores, ExceptionPolicy policy, SettingCatalog catalog,
			SettingResolver resolver, PersonReader people, SettingTransaction transaction, Clock clock) {
		return new ExceptionService(catalog, stores.settingExceptions(), stores.exceptionRequests(), policy, people,
				new ExceptionValidator(resolver, people, clock), transaction, clock);
	}

}
