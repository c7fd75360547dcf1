alter table deployment add column if not exists automatic_upgrade boolean default false not null;
alter table deployment add column if not exists health_probe text default '' not null;
