create table deployment(
    id bigint primary key references resource(id),
    orchestration varchar(20) not null,
    image varchar(1200) not null,
    exact varchar(1200) not null,
    exact_key varchar(1200) not null,
    os_type varchar(20) not null,
    os_state varchar(20) not null,
    generation varchar(4) not null,
    security varchar(20) not null,
    admin_username text not null,
    instances text not null,
    disks text not null);
create index deployment_exact on deployment(exact_key);

create table deployment_application(
    deployment bigint not null,
    place integer not null,
    version varchar(1200) not null,
    application_key varchar(1200) not null,
    configuration text not null,
    installed_at integer not null,
    failure_fails boolean not null,
    primary key(deployment, place));
alter table deployment_application add foreign key(deployment) references deployment(id);
create index deployment_application_key on deployment_application(application_key);
