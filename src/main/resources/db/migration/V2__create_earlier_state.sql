-- What an assessment was before its answers were replaced as a whole.
create table earlier_state (
    id            uuid                        not null primary key,
    assessment_id uuid                        not null references assessment (id) on delete cascade,
    answers       varchar(8000)               not null,
    verdict       varchar(20),
    need          integer,
    readiness     integer,
    provisional   boolean,
    rules         varchar(1000),
    completed_at  timestamp(6) with time zone,
    replaced_at   timestamp(6) with time zone not null
);

create index earlier_state_assessment on earlier_state (assessment_id);
