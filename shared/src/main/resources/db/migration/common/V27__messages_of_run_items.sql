-- What happened to an item is kept as a key with arguments and said in the reader's
-- language. Without a key the detail is shown as it is: rows from before stay readable,
-- and those of a known form get their key.
alter table run_item add column message_key varchar(80) default '' not null;
update run_item set message_key = 'item.group', detail = '' where detail = 'group';
update run_item set message_key = 'item.changed', detail = '' where outcome = 'UPDATED' and detail = 'changed';
update run_item set message_key = 'item.returned', detail = '' where outcome = 'UPDATED' and detail = 'returned';
update run_item set message_key = 'item.unpublished', detail = '' where outcome = 'UPDATED' and detail = 'removed';
update run_item set message_key = 'item.swept.never',
    detail = 'pmi:' || substring(detail from 1 for position(', last used never' in detail) - 1)
  where outcome = 'EXPIRED' and detail like '%, last used never';
update run_item set message_key = 'item.swept',
    detail = 'pmi:' || substring(detail from 1 for position(', last used ' in detail) - 1)
      || '|date:' || substring(detail from position(', last used ' in detail) + 12 for 10)
  where outcome = 'EXPIRED' and message_key = '' and detail like '%, last used ____-__-__';
update run_item set message_key = 'item.retired', detail = 'date:' || substring(detail from 15 for 10)
  where outcome = 'RETIRED' and detail like 'missing since ____-__-__';
