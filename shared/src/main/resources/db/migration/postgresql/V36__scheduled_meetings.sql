-- Meetings that people schedule here: dates in local time, changed occurrences, a secret link, and the revision that
-- calendars know. The local start is null for meetings of before; it follows from the moment and the zone. The next
-- start is null where it was never computed or the meeting is over.
alter table meeting alter column calendar_uid drop not null;
alter table meeting add column local_start timestamp(0);
alter table meeting add column passcode varchar(10);
alter table meeting add column waiting_room boolean default false not null;
alter table meeting add column link_token varchar(43);
alter table meeting add column language varchar(8) default 'en' not null;
alter table meeting add column revised_at timestamp(0) with time zone default timestamptz '2026-01-01 00:00:00Z' not null;
alter table meeting add column next_start_at timestamp(6) with time zone;
alter table meeting add column cancelled_at timestamp(6) with time zone;
alter table meeting add column version integer default 1 not null;
update meeting set link_token = replace(cast(gen_random_uuid() as varchar), '-', '');
alter table meeting alter column link_token set not null;
alter table meeting add constraint meeting_link_unique unique (link_token);
alter table meeting_invitee add column reply varchar(12) default 'NEEDS_ACTION' not null;

create index meeting_by_uid on meeting (calendar_uid);
create index meeting_by_next on meeting (next_start_at);

create table meeting_change (
  meeting_id integer not null references meeting (id),
  original_start timestamp(0) not null,
  new_start timestamp(0),
  duration_minutes integer,
  topic varchar(200),
  primary key (meeting_id, original_start)
);

create table meeting_alternative_host (
  meeting_id integer not null references meeting (id),
  person_id integer not null references person (id),
  primary key (meeting_id, person_id)
);

create table meeting_delegate (
  host_id integer not null references person (id),
  delegate_id integer not null references person (id),
  primary key (host_id, delegate_id)
);
