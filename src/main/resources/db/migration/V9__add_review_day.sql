-- The day on which the result asks to come back; the assessment is kept beyond it (ADR 15).
alter table assessment add column review_on date;

-- What is completed already: the longest time that the released catalogue gives for the verdict.
update assessment
set review_on = cast(cast(completed_at at time zone 'Europe/Berlin' as date) + case verdict
        when 'nein' then interval '12' month
        when 'basis' then interval '6' month
        when 'dialog' then interval '6' month
        else interval '3' month end as date)
where completed_at is not null;

create index assessment_review_on on assessment (review_on);
