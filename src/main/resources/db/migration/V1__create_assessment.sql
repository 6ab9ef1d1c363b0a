create table assessment (
    id                uuid                        not null primary key,
    token_hash        varchar(64)                 not null,
    catalogue_version varchar(40)                 not null,
    business_name     varchar(120),
    answers           varchar(8000)               not null,
    created_at        timestamp(6) with time zone not null,
    changed_at        timestamp(6) with time zone not null,
    verdict           varchar(20),
    need              integer,
    readiness         integer,
    provisional       boolean,
    rules             varchar(1000),
    completed_at      timestamp(6) with time zone,
    version           bigint                      not null,
    constraint assessment_token_hash unique (token_hash)
);
