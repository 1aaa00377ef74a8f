alter table run_partition add column expected bigint;
