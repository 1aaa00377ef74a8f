package io.roomkeeper.console.component;

import com.vaadin.flow.server.VaadinRequest;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The client address of the current request. */
public final class ClientAddress {

	private ClientAddress() {
	}

	/** Returns the address; empty if there is no current request. */
	public static String current() {
		VaadinRequest page = VaadinRequest.getCurrent();
		if (page != null) {
			return String.valueOf(page.getRemoteAddr());
		}
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? String.valueOf(attributes.getRequest().getRemoteAddr()) : "";
	}

}
