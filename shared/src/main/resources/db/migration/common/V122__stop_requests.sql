-- Whether somebody has asked a run to stop. The process that executes it reads this.
alter table run add column stop_requested boolean default false not null;
