-- Counts the changes of the number, link and passcode of a room, so that a change of an older state can be refused.
alter table room add column version integer default 1 not null;
