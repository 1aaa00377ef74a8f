-- Mails that tell hosts what they have to send again, with the bytes that are sent. The content is empty before a mail is
-- written, and once it is sent or refused. An item notes which host was told about which of its versions.
insert into id_allotment (name, next_id) values ('host_mail', 1);
create table host_mail (
  id integer primary key,
  host_id integer not null references person (id),
  reminder integer not null,
  urgent boolean not null,
  mail varchar(320) not null,
  message_id varchar(255) not null,
  content varchar(4000000) not null,
  state varchar(8) not null,
  attempts integer not null,
  next_attempt_at timestamp(6) with time zone not null,
  tried_at timestamp(6) with time zone,
  reply varchar(500) not null,
  created_at timestamp(6) with time zone not null
);
create index host_mail_by_host on host_mail (host_id, id);
create index host_mail_by_state on host_mail (state, next_attempt_at);
create index host_mail_by_try on host_mail (tried_at);
alter table reinvite add column told_host_id integer;
alter table reinvite add column told_version integer;
