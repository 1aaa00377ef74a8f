-- People who may set and lock a group's settings and, where the group is local, say who is in it.
create table group_administrator (
  group_id integer not null references user_group (id),
  person_id integer not null references person (id),
  appointed_at timestamp(6) with time zone not null,
  primary key (group_id, person_id)
);
create index group_administrator_by_person on group_administrator (person_id);
