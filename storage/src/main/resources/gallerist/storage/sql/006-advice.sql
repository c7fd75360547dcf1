create table advice_snooze(
    practice varchar(40) not null,
    resource varchar(1200) not null,
    resource_key varchar(1200) not null,
    until_at timestamp(6) with time zone not null,
    reason text not null,
    snoozed_by varchar(320) not null,
    primary key(practice, resource_key));
