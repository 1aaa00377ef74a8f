-- Plans of changes of many rooms, with an item for each room, and the numbers reserved for them.
create table change_plan (
  id integer primary key,
  kind varchar(16) not null,
  selection varchar(500) not null,
  reason varchar(2000) not null,
  author varchar(256) not null,
  created_at timestamp(6) with time zone not null,
  hash varchar(64) not null,
  status varchar(20) not null,
  rooms integer not null,
  skipped integer not null,
  meetings integer not null,
  invitees integer not null,
  to_tell integer not null,
  imminent integer not null,
  decided_by varchar(256),
  decided_at timestamp(6) with time zone,
  undoes integer references change_plan (id),
  run_id integer
);
create index change_plan_by_status on change_plan (status);

create table change_plan_item (
  plan_id integer not null references change_plan (id),
  position integer not null,
  person_id integer not null references person (id),
  uid varchar(256) not null,
  pmi_before bigint not null,
  pmi_after bigint not null,
  meetings integer not null,
  invitees integer not null,
  to_tell integer not null,
  imminent integer not null,
  outcome varchar(12),
  detail_key varchar(80),
  detail varchar(2000),
  primary key (plan_id, position)
);
create index change_plan_item_by_person on change_plan_item (person_id);

create table reserved_number (
  pmi bigint primary key,
  plan_id integer not null references change_plan (id),
  reserved_until date not null
);
create index reserved_number_by_plan on reserved_number (plan_id);

insert into id_allotment (name, next_id) values ('plan', 1);
