-- A re-invite item belongs to the host of its meeting, also after the meeting got another host. Pages of items are read in
-- the order of this column.
update reinvite set host_id = (select m.host_id from meeting m where m.id = reinvite.meeting_id)
where exists (select 1 from meeting m where m.id = reinvite.meeting_id and m.host_id <> reinvite.host_id);
