-- Warnings that a personal link is taken back, because its owner has lost the licence. Each is given once for each end.
create table licence_warning (
  person_id integer not null references person (id),
  ends_on date not null,
  days_before integer not null,
  warned_on date not null,
  primary key (person_id, ends_on, days_before)
);
