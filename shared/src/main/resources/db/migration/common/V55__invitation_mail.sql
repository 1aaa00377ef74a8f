-- Mails to invitees with the bytes that are sent, so that each attempt sends the same ones. The content is empty once a
-- mail is sent or refused.
insert into id_allotment (name, next_id) values ('invitation_mail', 1);
create table invitation_mail (
  id integer primary key,
  meeting_id integer not null references meeting (id),
  mail varchar(320) not null,
  method varchar(8) not null,
  whole_meeting boolean not null,
  sequence_number integer not null,
  message_id varchar(255) not null,
  content varchar(4000000) not null,
  state varchar(8) not null,
  attempts integer not null,
  next_attempt_at timestamp(6) with time zone not null,
  reply varchar(500) not null,
  created_at timestamp(6) with time zone not null
);
create index invitation_mail_by_meeting on invitation_mail (meeting_id, id);
create index invitation_mail_by_state on invitation_mail (state, next_attempt_at);
