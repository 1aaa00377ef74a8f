-- Rooms that people had before Roomkeeper. A room without adopted_on has a number that was drawn; until its owner was
-- shown it, or started the room, it gives way to the one they have already.
alter table room add column adopted_on date;
alter table room add column shown_on date;

-- Rooms whose owners no sync has seen yet. Their numbers and links are drawn for nobody else.
create table awaited_room (
  pmi bigint primary key,
  uid_key varchar(256),
  mail_key varchar(320),
  link varchar(40),
  link_key varchar(40),
  passcode varchar(10),
  last_used_on date,
  run_id bigint not null,
  constraint awaited_room_uid_unique unique (uid_key),
  constraint awaited_room_mail_unique unique (mail_key),
  constraint awaited_room_link_unique unique (link_key)
);
