-- The seal ties the values of a row to its hash, so that a value can be erased. Rows of before have none.
alter table audit_event add column seal varchar(8000) default '' not null;

-- Signed checkpoints, and the one up to which old rows were removed.
create table audit_checkpoint (
  size bigint primary key,
  signed_at timestamp(6) with time zone not null,
  edge varchar(3000) not null,
  note varchar(2000) not null,
  sent boolean not null
);

create table audit_start (
  id integer primary key,
  size bigint not null,
  hash varchar(64) not null,
  edge varchar(3000) not null,
  note varchar(2000) not null,
  constraint audit_start_is_one_row check (id = 1)
);

create index audit_event_by_time on audit_event (happened_at, seq);
