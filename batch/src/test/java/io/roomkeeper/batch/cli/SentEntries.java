package io.roomkeeper.batch.cli;

import java.io.BufferedReader;
import java.io.StringReader;
import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Consumer;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchEntry;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchResult;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldif.LDIFReader;

/** An embedded directory that reports each entry before it sends it. */
final class SentEntries extends InMemoryOperationInterceptor {

	volatile Consumer<String> reading = (dn) -> {
	};

	volatile Optional<ResultCode> end = Optional.empty();

	/** Starts a directory with these entries on a free port. */
	InMemoryDirectoryServer serve(String base, String ldif) {
		try {
			InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(base);
			config.setSchema(null);
			config.addInMemoryOperationInterceptor(this);
			config.setListenerConfigs(
					InMemoryListenerConfig.createLDAPConfig("test", InetAddress.getLoopbackAddress(), 0, null));
			InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
			server.importFromLDIF(true, new LDIFReader(new BufferedReader(new StringReader(ldif))));
			server.startListening();
			return server;
		}
		catch (LDAPException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void processSearchEntry(InMemoryInterceptedSearchEntry entry) {
		this.reading.accept(entry.getSearchEntry().getDN());
	}

	@Override
	public void processSearchResult(InMemoryInterceptedSearchResult result) {
		this.end.ifPresent((code) -> result.setResult(new LDAPResult(result.getMessageID(), code)));
	}

}
