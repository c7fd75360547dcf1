create table subscription_note(
    subscription varchar(40) not null,
    kind varchar(20) not null,
    name varchar(80) not null,
    state varchar(20) not null,
    primary key(subscription, kind, name));
