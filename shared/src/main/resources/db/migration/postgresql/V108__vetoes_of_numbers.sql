-- A veto can hold the release of a number; other vetoes have the number 0.
alter table veto add column pmi bigint default 0 not null;
alter table veto drop constraint veto_pkey;
alter table veto add primary key (person_id, kind, pmi);
