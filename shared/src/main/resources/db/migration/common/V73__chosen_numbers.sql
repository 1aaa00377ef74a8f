-- The number that the owner of a room chose last. The room has a chosen number while it is the number of the room.
alter table room add column chosen_pmi bigint;
