-- With which content of its catalogue version a result was made (ADR 17). Absent for what was stored before.
alter table assessment add column catalogue_fingerprint varchar(64);
alter table earlier_state add column catalogue_fingerprint varchar(64);

create index assessment_catalogue_fingerprint on assessment (catalogue_version, catalogue_fingerprint);
