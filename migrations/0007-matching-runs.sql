-- Calculations of a round: immutable, numbered; and the coordinator's musts and must-nots.

create table holds (
  id         uuid primary key,
  round_id   uuid not null references rounds,
  kind       text not null check (kind in ('pin', 'ban')),
  intern     uuid not null references sign_ups,
  host       uuid not null references sign_ups,
  reason     text not null check (length(reason) between 1 and 500),
  by         uuid not null references persons,
  at         timestamptz not null,
  lifted_at  timestamptz
);
create unique index holds_once on holds (round_id, intern, host) where lifted_at is null;
create unique index holds_pinned_once on holds (round_id, intern) where kind = 'pin' and lifted_at is null;

create table match_runs (
  id              uuid primary key,
  round_id        uuid not null references rounds,
  number          integer not null check (number > 0),
  state           text not null check (state in ('running', 'done', 'cancelled', 'failed')),
  instance        bytea not null,
  instance_sha256 text not null check (instance_sha256 ~ '^[0-9a-f]{64}$'),
  seed            bigint not null,
  policy          jsonb not null,
  engine          text not null,
  started_by      uuid not null references persons,
  started_at      timestamptz not null,
  taken_up_at     timestamptz,
  beat_at         timestamptz not null,
  stop_asked_at   timestamptz,
  progress        jsonb not null default '[]',
  finished_at     timestamptz,
  took_ms         integer check (took_ms >= 0),
  result          bytea,
  explanation     bytea,
  objective       jsonb,
  bound           jsonb,
  status          text check (status in ('optimal', 'feasible', 'infeasible')),
  failure         text check (failure in ('interrupted', 'crashed', 'went-silent', 'broke-a-rule')),
  unique (round_id, number),
  check ((state = 'running') = (finished_at is null)),
  check ((state = 'failed') = (failure is not null)),
  check (state <> 'done' or (result is not null and status is not null)),
  check (status is null or status = 'infeasible' or (objective is not null and bound is not null and explanation is not null))
);
create unique index match_runs_one_at_a_time on match_runs (round_id) where state = 'running';
comment on column match_runs.instance is 'The frozen instance, gzipped JSON of placement-instance/1; result and explanation likewise.';
comment on column match_runs.taken_up_at is 'A worker calculates it. One that finds this set knows that an earlier worker was lost over it.';
comment on column match_runs.beat_at is 'By the database''s own clock, as beats measure a machine and the demo moves its clock by months.';
comment on column match_runs.progress is 'The last word of each phase: phase, milliseconds since the start, best, bound.';

create function match_runs_stay() returns trigger language plpgsql as $$
begin
  if old.state <> 'running' then
    raise exception 'match run % is finished and never changes', old.id using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if (new.id, new.round_id, new.number, new.instance, new.instance_sha256, new.seed, new.policy)
    is distinct from (old.id, old.round_id, old.number, old.instance, old.instance_sha256, old.seed, old.policy) then
    raise exception 'what match run % calculates on never changes', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger match_runs_stay before update or delete on match_runs for each row execute function match_runs_stay();
