alter table copy add column told bigint default 0 not null;
update copy set told = kept;
update transfer set outcome = case outcome
    when 'Present' then 'WHOLE' when 'Held' then 'LET_GO' else 'FAILED' end;
