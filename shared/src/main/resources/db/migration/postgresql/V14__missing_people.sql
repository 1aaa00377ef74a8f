-- Hardly anybody is missing, and the rooms of those are looked for in every sync. Only they are in it: otherwise it
-- would be chosen, before the table is analysed, to find everybody who is present.
create index person_by_missing on person (missing_since) where missing_since is not null;
