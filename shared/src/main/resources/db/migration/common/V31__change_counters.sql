-- How often people, groups, settings and rooms have changed. A transaction increments its counters as the last thing
-- before it commits, so that numbers become visible in ascending order and rows are locked for the commit only.
create table change_counter (
  name varchar(16) primary key,
  changes bigint not null
);
insert into change_counter (name, changes) values ('PEOPLE', 0);
insert into change_counter (name, changes) values ('GROUPS', 0);
insert into change_counter (name, changes) values ('SETTINGS', 0);
insert into change_counter (name, changes) values ('ROOMS', 0);
