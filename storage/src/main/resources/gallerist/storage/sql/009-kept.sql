alter table copy add column kept bigint default 0 not null;
