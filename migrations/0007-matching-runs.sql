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
  beat_at         timestamptz not null,
  progress        jsonb,
  finished_at     timestamptz,
  result          bytea,
  explanation     bytea,
  objective       jsonb,
  bound           jsonb,
  status          text check (status in ('optimal', 'feasible', 'infeasible')),
  error           text,
  unique (round_id, number),
  check ((state = 'running') = (finished_at is null))
);
create unique index match_runs_one_at_a_time on match_runs (round_id) where state = 'running';
comment on column match_runs.instance is 'The frozen instance, gzipped JSON of placement-instance/1; result and explanation likewise.';

create function match_runs_stay() returns trigger language plpgsql as $$
begin
  if old.state <> 'running' then
    raise exception 'match run % is finished and never changes', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger match_runs_stay before update on match_runs for each row execute function match_runs_stay();
