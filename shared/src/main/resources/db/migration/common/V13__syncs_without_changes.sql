-- A digest of who a sync found directly in the group; empty once somebody has changed the members by other means.
alter table user_group add column members_digest bigint;
