-- Whom a sync concerns that has begun to write, as a bitmap of person ids: emptied by its last step, so that the run
-- after one that was cut short weighs both.
create table sync_unfinished (
  effect varchar(16) primary key,
  people varbinary(16777216) not null
);

-- For how many people a paused sync waits to be confirmed.
create table sync_confirmation (
  run_id bigint not null references run (id),
  effect varchar(16) not null,
  people integer not null,
  primary key (run_id, effect)
);
