-- Changed answers of a completed assessment, until they are completed or dropped (ADR 19).
alter table assessment add column draft_answers varchar(8000);
