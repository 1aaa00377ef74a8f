package io.roomkeeper.console.security;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

import io.roomkeeper.access.Role;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.signin.AccountStatusChecker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a user whose account is deleted or disabled, or who has lost a
 * role. The request continues unauthenticated.
 */
final class AccountStatusFilter extends OncePerRequestFilter {

	private final AccountStatusChecker checker;

	private final SecurityContextHolderStrategy contexts;

	private final SecurityContextLogoutHandler ending = new SecurityContextLogoutHandler();

	AccountStatusFilter(AccountStatusChecker checker, SecurityContextHolderStrategy contexts) {
		this.checker = checker;
		this.contexts = contexts;
		this.ending.setSecurityContextHolderStrategy(contexts);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication signedIn = this.contexts.getContext().getAuthentication();
		if (signedIn != null && signedIn.getPrincipal() instanceof SignedIn person && !person.isBreakGlass()
				&& !this.checker.ofPerson(new Uid(person.uid()), new DirectoryId(person.directoryId()),
						roles(signedIn))) {
			this.ending.logout(request, response, signedIn);
		}
		chain.doFilter(request, response);
	}

	private static Set<Role> roles(Authentication signedIn) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (GrantedAuthority authority : signedIn.getAuthorities()) {
			String name = String.valueOf(authority.getAuthority());
			if (name.startsWith("ROLE_")) {
				roles.add(Role.valueOf(name.substring("ROLE_".length())));
			}
		}
		return roles;
	}

}
