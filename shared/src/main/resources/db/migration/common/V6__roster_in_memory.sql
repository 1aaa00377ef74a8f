-- People are searched and ordered in memory: what was kept for that in the database goes.
drop index person_by_name;
alter table person drop column sort_key;
alter table person drop column search_text;

-- What became of one person, in whatever run.
create index run_item_by_item on run_item (item, run_id);
