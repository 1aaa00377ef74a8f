-- The owner of a room may do without a passcode where policy allows it.
alter table room alter column passcode drop not null;
