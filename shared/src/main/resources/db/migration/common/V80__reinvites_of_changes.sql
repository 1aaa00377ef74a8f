-- Which changes of many rooms a re-invite item comes from; several, if they follow one another. The detail says what the
-- mail server answered.
alter table reinvite add column detail varchar(500) default '' not null;
alter table reinvite add column version integer default 1 not null;
create table reinvite_change (
  plan_id integer not null references change_plan (id),
  reinvite_id integer not null references reinvite (id),
  primary key (plan_id, reinvite_id)
);
create index reinvite_change_by_item on reinvite_change (reinvite_id);
create index reinvite_by_state on reinvite (state, host_id, id);
