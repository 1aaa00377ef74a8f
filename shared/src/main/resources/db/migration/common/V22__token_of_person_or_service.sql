-- A token acts for a person, by number, or for a service. A token whose name is the uid of a known person becomes that
-- person's, a present person's before a missing one's; every other one becomes a service's.
alter table api_token add column person_id integer references person (id);
update api_token set person_id =
  (select max(p.id) from person p where p.uid_key = lower(api_token.name) and p.missing_since is null);
update api_token set person_id = (select max(p.id) from person p where p.uid_key = lower(api_token.name))
  where person_id is null;
-- A service's token may do more than report use and read metrics only until an end.
update api_token set ends_at = current_timestamp + interval '30' day
  where person_id is null and role in ('ADMIN', 'HELPDESK') and ends_at is null;

-- From where a run was started, as the audit trail has it: with whom it acts is asked again while it works.
alter table run add column started_from varchar(160) default '' not null;
update run set started_from = case origin when 'CONSOLE' then 'console' when 'COMMAND' then 'command' else 'nightly' end;
