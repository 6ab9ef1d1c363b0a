-- An assessment that repeats another, and what opens the links of all of one chain (ADR 7).
alter table assessment add column previous_id uuid;
alter table assessment add column chain_id uuid;
alter table assessment add column chain_key_sealed varchar(120);
alter table assessment add column token_sealed varchar(120);

alter table assessment add constraint assessment_previous
    foreign key (previous_id) references assessment (id) on delete set null;

create index assessment_previous_id on assessment (previous_id);
create index assessment_chain_id on assessment (chain_id);
