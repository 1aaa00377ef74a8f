-- Hardly anybody is missing, and the rooms of those are looked for in every sync.
create index person_by_missing on person (missing_since);
