-- Records that could not be taken in, as they were received, so that nothing is lost and a person can mend them.
create table exchange.refused (
  id       bigint generated always as identity primary key,
  source   bigint not null,
  line     integer not null,
  rule     text not null,
  message  text not null,
  content  text not null
);

create index refused_by_source on exchange.refused (source);
