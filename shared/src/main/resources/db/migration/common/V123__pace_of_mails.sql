-- When the next mail for a host may be sent. All processes that send such mails share the one row, and lock it while they
-- claim mails.
create table mail_pace (
  id integer primary key,
  next_at timestamp(6) with time zone not null
);
insert into mail_pace (id, next_at) values (1, current_timestamp);
