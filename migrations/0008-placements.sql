-- What a published run proposes, and what people answer.

create table publications (
  id           uuid primary key,
  round_id     uuid not null unique references rounds,
  run_id       uuid not null unique references match_runs,
  published_by uuid not null references persons,
  published_at timestamptz not null,
  sent_at      timestamptz
);
comment on column publications.round_id is 'Unique: the database refuses a second publish.';

create table placements (
  id         uuid primary key,
  round_id   uuid not null references rounds,
  run_id     uuid not null references match_runs,
  host       uuid not null references sign_ups,
  state      text not null default 'drafted' check (state in ('drafted', 'open', 'agreed', 'declined', 'lapsed', 'cancelled')),
  days       text[] not null check (cardinality(days) between 2 and 5 and days <@ '{mon,tue,wed,thu,fri}'),
  reasons    jsonb not null default '[]',
  created_at timestamptz not null,
  opened_at  timestamptz,
  answer_by  timestamptz,
  ended_at   timestamptz,
  ended_why  text,
  check (state = 'drafted' or state = 'cancelled' or (opened_at is not null and answer_by is not null))
);
create index placements_round on placements (round_id, state);
create index placements_host on placements (host);
comment on table placements is 'One party (an intern, or two who travel together) with one host.';

create table placement_answers (
  placement_id uuid not null references placements,
  sign_up_id   uuid not null references sign_ups,
  side         text not null check (side in ('host', 'intern')),
  answer       text check (answer in ('yes', 'no')),
  reason       text,
  note         text check (length(note) <= 500),
  answered_at  timestamptz,
  answered_by  uuid references persons,
  primary key (placement_id, sign_up_id),
  check ((answer is null) = (answered_at is null)),
  check (answer is distinct from 'no' or reason is not null)
);
create index placement_answers_sign_up on placement_answers (sign_up_id);

-- The states of 16 in one place; the database decides, whatever the code believes.
create function placements_move() returns trigger language plpgsql as $$
begin
  if old.state is distinct from new.state and not (
    (old.state = 'drafted' and new.state in ('open', 'cancelled')) or
    (old.state = 'open' and new.state in ('agreed', 'declined', 'lapsed', 'cancelled')) or
    (old.state = 'agreed' and new.state = 'cancelled')
  ) then
    raise exception 'a placement cannot go from % to %', old.state, new.state using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger placements_move before update on placements for each row execute function placements_move();
