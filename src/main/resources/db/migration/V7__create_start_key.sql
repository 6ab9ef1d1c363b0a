-- Start keys that were used: each belongs to one check for ever, also when that is deleted (ADR 19).
-- There is no reference to the check, and none of these columns leads to it.
create table start_key (
    key_hash  varchar(64) not null primary key,
    page_hash varchar(64) not null,
    used_on   date        not null
);

create index start_key_page_hash on start_key (page_hash);
