alter table copy add column kept bigint default 0 not null;
alter table transfer add column limited boolean default false not null;
