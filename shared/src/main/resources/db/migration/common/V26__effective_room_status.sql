-- Censuses count by effective status. Earlier ones counted disabled and overdue rooms as
-- active; a trend against them would be wrong, so they go.
delete from room_census;
alter table room_census add column overdue integer default 0 not null;
alter table room_census add column disabled integer default 0 not null;
