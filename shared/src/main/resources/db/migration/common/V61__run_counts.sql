-- The counts of a run are rows by kind; a kind without a row is zero. One statement per kind: in a union, HSQLDB pads
-- the names to equal lengths.
create table run_count (
  run_id bigint not null references run (id),
  kind varchar(24) not null,
  items bigint not null,
  primary key (run_id, kind)
);

insert into run_count (run_id, kind, items) select id, 'READ', read_count from run where read_count <> 0;
insert into run_count (run_id, kind, items) select id, 'CREATED', created_count from run where created_count <> 0;
insert into run_count (run_id, kind, items) select id, 'UPDATED', updated_count from run where updated_count <> 0;
insert into run_count (run_id, kind, items) select id, 'UNCHANGED', unchanged_count from run where unchanged_count <> 0;
insert into run_count (run_id, kind, items) select id, 'MISSING', missing_count from run where missing_count <> 0;
insert into run_count (run_id, kind, items) select id, 'RETIRED', retired_count from run where retired_count <> 0;
insert into run_count (run_id, kind, items) select id, 'EXPIRED', expired_count from run where expired_count <> 0;
insert into run_count (run_id, kind, items) select id, 'WARNED', warned_count from run where warned_count <> 0;
insert into run_count (run_id, kind, items) select id, 'SKIPPED', skipped_count from run where skipped_count <> 0;
insert into run_count (run_id, kind, items) select id, 'GROUPS_READ', groups_read from run where groups_read <> 0;
insert into run_count (run_id, kind, items) select id, 'GROUPS_CREATED', groups_created from run where groups_created <> 0;
insert into run_count (run_id, kind, items) select id, 'GROUPS_UPDATED', groups_updated from run where groups_updated <> 0;
insert into run_count (run_id, kind, items) select id, 'GROUPS_UNCHANGED', groups_unchanged from run where groups_unchanged <> 0;
insert into run_count (run_id, kind, items) select id, 'GROUPS_MISSING', groups_missing from run where groups_missing <> 0;

alter table run drop column read_count;
alter table run drop column created_count;
alter table run drop column updated_count;
alter table run drop column unchanged_count;
alter table run drop column missing_count;
alter table run drop column retired_count;
alter table run drop column expired_count;
alter table run drop column warned_count;
alter table run drop column skipped_count;
alter table run drop column groups_read;
alter table run drop column groups_created;
alter table run drop column groups_updated;
alter table run drop column groups_unchanged;
alter table run drop column groups_missing;
