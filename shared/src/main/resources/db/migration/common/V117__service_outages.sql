-- The meeting services that do not answer, and since when.
create table service_outage (
  service varchar(16) primary key,
  since timestamp(6) with time zone not null
);
