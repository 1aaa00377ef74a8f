-- Mails that are sent for hosts, for a re-invite item, and when each was last tried. The first mail of an item is the
-- first one of its latest sending; null if its mails are not written yet.
alter table invitation_mail add column reinvite_id integer references reinvite (id);
alter table invitation_mail add column tried_at timestamp(6) with time zone;
alter table reinvite add column first_mail_id integer;
create index invitation_mail_by_reinvite on invitation_mail (reinvite_id, id);
create index invitation_mail_by_try on invitation_mail (tried_at);
