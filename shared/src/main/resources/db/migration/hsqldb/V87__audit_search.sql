-- For the search in the audit trail: by person and kind, by what a row mentions besides its subject, and by day (UTC).
create index audit_event_by_actor on audit_event (actor, seq);
create index audit_event_by_kind on audit_event (kind, seq);

create table audit_mention (
  object varchar(512) not null,
  seq bigint not null
);
create index audit_mention_by_object on audit_mention (object, seq);
create index audit_mention_by_seq on audit_mention (seq);

create table audit_day (
  on_day date primary key,
  first_seq bigint not null,
  last_seq bigint not null
);

insert into audit_day (on_day, first_seq, last_seq)
  select cast(happened_at at time zone interval '0:00' hour to minute as date), min(seq), max(seq) from audit_event
  group by cast(happened_at at time zone interval '0:00' hour to minute as date);

-- Rows of before: each setting, which is the first field of the detail, and the person of passcodes, sign-ins and requests.
insert into audit_mention (object, seq)
  select 'setting ' || substring(detail from 13 for position('"' in substring(detail from 13)) - 1), seq
  from audit_event where detail like '{"setting":"%';
insert into audit_mention (object, seq)
  select 'user ' || substring(subject from position(' ' in subject) + 1), seq
  from audit_event where subject like 'passcode %' or subject like 'sign-in %' or subject like 'access %';
