-- Ends of locks and exceptions that a veto has moved. They are kept so that a veto can be listed and lifted.
create table held_end (
  kind varchar(9) not null,
  scope varchar(8) not null,
  scope_id integer not null,
  setting_key varchar(160) not null,
  end_before timestamp(6) with time zone not null,
  reason_before varchar(1000) not null,
  end_now timestamp(6) with time zone not null,
  held_until date not null,
  reason varchar(1000) not null,
  author varchar(256) not null,
  placed_at timestamp(6) with time zone not null,
  primary key (kind, scope, scope_id, setting_key)
);
