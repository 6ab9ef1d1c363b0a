-- A second link of a completed assessment, which only lets read its result (ADR 20). Absent until its owner makes one.
alter table assessment add column reading_token_hash varchar(64);
alter table assessment add column reading_token_sealed varchar(120);

alter table assessment add constraint assessment_reading_token_hash unique (reading_token_hash);
