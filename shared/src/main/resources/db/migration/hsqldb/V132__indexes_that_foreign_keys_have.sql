-- HSQLDB makes an index for each foreign key, so each of these was there twice.
drop index membership_by_person;
drop index change_plan_item_by_person;
drop index reserved_number_by_plan;
drop index reinvite_change_by_item;
drop index group_administrator_by_person;
drop index run_partition_by_run;
