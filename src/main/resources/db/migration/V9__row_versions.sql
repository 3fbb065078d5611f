-- Which state of a row somebody has seen, so that a change made on another state is refused.
alter table gpu add column version integer not null default 0;
alter table device add column version integer not null default 0;
alter table model add column version integer not null default 0;
alter table quant add column version integer not null default 0;
