-- People are searched and ordered in memory: what was kept for that in the database goes.
drop index person_by_name;
alter table person drop column sort_key;
alter table person drop column search_text;

-- What became of one person, in whatever run.
create index run_item_by_item on run_item (item, run_id);

-- How many rooms stood how on each day, to tell where it is going.
create table room_census (
  taken_on date primary key,
  active integer not null,
  ending integer not null,
  expired integer not null,
  retired integer not null,
  no_room integer not null,
  missing integer not null
);
