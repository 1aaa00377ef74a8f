-- What was before: each row of a past_ table held until ended_at. Where began_at is empty, it held for as long as the
-- group is known. Little is written: the first sync founds groups and leaves nothing behind.
alter table membership add column began_at timestamp(6) with time zone;
alter table group_nesting add column began_at timestamp(6) with time zone;

create table past_membership (
  group_id integer not null references user_group (id),
  person_id integer not null references person (id),
  began_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone not null
);
create index past_membership_by_person on past_membership (person_id, ended_at);

create table past_nesting (
  parent_id integer not null references user_group (id),
  child_id integer not null references user_group (id),
  began_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone not null
);
create index past_nesting_by_end on past_nesting (ended_at);

create table past_group (
  group_id integer not null references user_group (id),
  name varchar(256) not null,
  priority integer not null,
  missing boolean not null,
  ended_at timestamp(6) with time zone not null
);
create index past_group_by_end on past_group (ended_at);

create table past_licence (
  person_id integer not null references person (id),
  licence varchar(8) not null,
  ended_at timestamp(6) with time zone not null
);
create index past_licence_by_person on past_licence (person_id, ended_at);
