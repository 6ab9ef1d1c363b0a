-- The day on which the link was last opened (ADR 15). What is there already counts as opened today.
alter table assessment add column accessed_on date default current_date not null;

create index assessment_accessed_on on assessment (accessed_on);
