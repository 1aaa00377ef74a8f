-- A digest of who a sync found directly in the group; empty once somebody has changed the members by other means.
alter table user_group add column members_digest bigint;
-- Hardly anybody is missing, and the rooms of those are looked for in every sync.
create index person_by_missing on person (missing_since);
