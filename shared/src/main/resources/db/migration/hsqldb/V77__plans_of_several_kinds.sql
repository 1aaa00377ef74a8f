-- An item of a plan changes a room or a setting of the account or of a group.
alter table change_plan_item alter column person_id set null;
alter table change_plan_item alter column uid rename to label;
alter table change_plan_item add column group_id integer;
alter table change_plan_item add column setting varchar(100);
alter table change_plan_item add column type varchar(12) default 'NUMBER' not null;
alter table change_plan_item add column value_before varchar(1500);
alter table change_plan_item add column value_after varchar(1500);
update change_plan_item set value_before = cast(pmi_before as varchar(10)), value_after = cast(pmi_after as varchar(10));
alter table change_plan_item drop column pmi_before;
alter table change_plan_item drop column pmi_after;
create index change_plan_item_by_setting on change_plan_item (setting);
alter table change_plan add column settings integer default 0 not null;
alter table change_plan add column users integer default 0 not null;
update change_plan set users = rooms;
