-- Whether guests of a room wait until they are admitted. Null: as the settings of its owner say.
alter table room add column waiting_room boolean;
