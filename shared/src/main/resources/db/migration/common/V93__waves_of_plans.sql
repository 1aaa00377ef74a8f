-- An item of a plan that is spread over days may be applied from its day on.
alter table change_plan_item add column due_on date;
