-- The day on which the result asks to come back; the assessment is kept beyond it (ADR 15).
alter table assessment add column review_on date;

-- What is completed already: the longest time that the released catalogue gives for the verdict.
-- By way of text, because H2 would take the day of its own zone.
update assessment
set review_on = cast(cast(cast(completed_at at time zone 'Europe/Berlin' as varchar(10)) as date) + case verdict
        when 'nein' then interval '12' month
        when 'basis' then interval '6' month
        when 'dialog' then interval '6' month
        else interval '3' month end as date)
where completed_at is not null;
