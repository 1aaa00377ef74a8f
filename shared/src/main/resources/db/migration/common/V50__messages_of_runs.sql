-- The message of a run is a key with arguments, as that of an item is. Without a key it is
-- shown as it is: rows from before stay readable.
alter table run add column message_key varchar(80) default '' not null;
update run set message_key = 'run.cut-short', message = '' where message = 'its process ended without a word';
