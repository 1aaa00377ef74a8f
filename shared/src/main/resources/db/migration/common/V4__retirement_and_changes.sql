-- Rooms retired after the grace time count in a run of their own right.
alter table run add column retired_count bigint default 0 not null;

-- Up to where the directory's changes have been followed; written by the last step of a sync that succeeded.
create table sync_mark (
  id integer primary key,
  configuration bigint not null,
  kind varchar(16) not null,
  server varchar(200) not null,
  reached bigint not null,
  full_at timestamp(6) with time zone not null,
  taken_at timestamp(6) with time zone not null,
  constraint sync_mark_is_one_row check (id = 1)
);
