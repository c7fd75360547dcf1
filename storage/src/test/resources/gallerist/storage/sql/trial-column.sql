alter table workspace add column motto varchar(100);
