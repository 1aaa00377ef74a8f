-- When a token ends by itself; null: never.
alter table api_token add column ends_at timestamp(6) with time zone;
