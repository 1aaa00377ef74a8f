-- What the processes on this database share and nobody else may know, for example what browsers are recognised by.
create table shared_secret (
  name varchar(32) primary key,
  content varchar(128) not null
);
