-- The report of each nightly job. Its lines are messages, so that each reader sees them in their own language.
create table nightly_report (
  run_id bigint primary key references run (id),
  as_of date not null
);

create table nightly_report_line (
  run_id bigint not null references nightly_report (run_id),
  line integer not null,
  section varchar(12) not null,
  text_key varchar(100) not null,
  text varchar(4000) not null,
  page varchar(200) not null,
  primary key (run_id, line)
);
