-- Other uids, mail addresses and names of people whose entries have several. Looked up by alias_key; sign-in compares
-- by fold_key, the form in which names are searched.
create table person_alias (
  person_id integer not null references person (id),
  kind varchar(12) not null,
  alias varchar(256) not null,
  alias_key varchar(512) not null,
  fold_key varchar(512) not null,
  primary key (person_id, kind, alias_key)
);
create index person_alias_by_key on person_alias (kind, alias_key);
create index person_alias_by_fold on person_alias (kind, fold_key);
