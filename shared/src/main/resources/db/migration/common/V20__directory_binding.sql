-- Data belong to a directory by its naming context, not by the address at which it was found. What was bound by an
-- address keeps the base that was written after it; data without anybody in them are free again.

alter table account add column naming_context varchar(2000);

update account set naming_context = substring(directory from position(' base ''' in directory) + 7
    for char_length(directory) - position(' base ''' in directory) - 7)
  where position(' base ''' in directory) > 0 and exists (select 1 from person);

alter table account drop column directory;
