-- Items of the nightly job that are held until a date; a person has at most one of each kind. Ended vetoes are removed:
-- the audit trail keeps their history.
create table veto (
  person_id integer not null references person (id),
  kind varchar(12) not null,
  held_until date not null,
  reason varchar(1000) not null,
  author varchar(256) not null,
  placed_at timestamp(6) with time zone not null,
  primary key (person_id, kind)
);

-- Whether the audit trail already has the end of a lock.
alter table setting_assignment add column lock_end_noted boolean default false not null;
