package io.roomkeeper.join;

import java.util.Optional;

/**
 * Who may enter the rooms of a host.
 *
 * @param signIn whether only people who have signed in may enter
 * @param domains the domains to one of which their mail address must belong; empty if any
 * will do
 */
record Admission(boolean signIn, Optional<MailDomains> domains) {

}
