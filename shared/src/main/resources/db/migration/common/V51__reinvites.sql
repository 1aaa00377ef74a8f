-- Where the invitation that people hold was made. Meetings of earlier versions without a local start were not scheduled
-- here, so their invitations do not contain the link of the meeting.
alter table meeting add column origin varchar(9) default 'SCHEDULED' not null;
update meeting set origin = 'IMPORTED' where local_start is null;

-- Meetings whose way in has changed, and what the host has to do about it. A link is null if the room had none.
insert into id_allotment (name, next_id) values ('reinvite', 1);
create table reinvite (
  id integer primary key,
  meeting_id integer not null references meeting (id),
  host_id integer not null references person (id),
  cause varchar(12) not null,
  old_number bigint not null,
  old_link varchar(40),
  new_number bigint not null,
  new_link varchar(40),
  passcode_changed boolean not null,
  state varchar(10) not null,
  created_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone
);
create index reinvite_by_host on reinvite (host_id, id);
create index reinvite_by_meeting on reinvite (meeting_id, state);
