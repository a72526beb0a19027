-- A run as a whole, in figures, beside its result and its reasons.

alter table match_runs add column report bytea;
comment on column match_runs.report is 'Gzipped JSON as the explanation; null where nothing is possible, or the run is older than reports.';
