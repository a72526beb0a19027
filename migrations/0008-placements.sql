-- What a published run proposes, and what people answer.

create table publications (
  id           uuid primary key,
  round_id     uuid not null unique references rounds,
  run_id       uuid not null unique references match_runs,
  published_by uuid not null references persons,
  published_at timestamptz not null,
  sent_at      timestamptz
);
comment on table publications is 'The run whose visits are proposed. Its id is the batch of the drafted letters.';
comment on column publications.round_id is 'Unique: the database refuses a second publish.';

create table placements (
  id          uuid primary key,
  round_id    uuid not null references rounds,
  run_id      uuid not null references match_runs,
  host        uuid not null references sign_ups,
  state       text not null default 'drafted' check (state in ('drafted', 'open', 'agreed', 'declined', 'lapsed', 'cancelled')),
  days        text[] not null check (cardinality(days) between 2 and 5 and days <@ '{mon,tue,wed,thu,fri}'),
  reasons     jsonb not null,
  created_at  timestamptz not null,
  opened_at   timestamptz,
  answer_by   timestamptz,
  reminded_at timestamptz,
  ended_at    timestamptz,
  ended_why   text check (ended_why in ('host-no', 'intern-no', 'not-answered', 'host-left', 'intern-left', 'round-cancelled')),
  ended_by    uuid references sign_ups,
  check (state in ('drafted', 'cancelled') or (opened_at is not null and answer_by is not null)),
  check ((state in ('declined', 'lapsed', 'cancelled')) = (ended_why is not null)),
  check ((state in ('drafted', 'open')) = (ended_at is null))
);
create index placements_round on placements (round_id, state);
create index placements_host on placements (host);
create index placements_due on placements (answer_by) where state = 'open';
comment on table placements is 'One party (an intern, or two who travel together) with one host.';
comment on column placements.reasons is 'The engine''s facts about this pairing; worded when they are read.';
comment on column placements.ended_by is 'Whose no or whose leaving it was, so that they and the others each read what is so.';
comment on column placements.ended_at is 'When everybody had agreed, or when it came to nothing.';

create table placement_answers (
  placement_id uuid not null references placements on delete cascade,
  sign_up_id   uuid not null references sign_ups,
  side         text not null check (side in ('host', 'intern')),
  answer       text check (answer in ('yes', 'no')),
  reason       text check (reason in ('days', 'capacity', 'distance', 'not-suitable', 'manager', 'other')),
  note         text check (length(note) <= 500),
  answered_at  timestamptz,
  answered_by  uuid references persons,
  primary key (placement_id, sign_up_id),
  check ((answer is null) = (answered_at is null)),
  check ((answer = 'no') = (reason is not null) or answer is null and reason is null)
);
create index placement_answers_sign_up on placement_answers (sign_up_id);
comment on table placement_answers is 'One row for each person who is asked: the host''s contact and every intern of the party.';

-- The states in one place (ARCHITECTURE.md draws them); the database decides, whatever the code believes.
create function placements_move() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state <> 'drafted' then
      raise exception 'a placement that was % stays', old.state using errcode = 'integrity_constraint_violation';
    end if;
    return old;
  end if;
  if old.state = new.state then
    return new;
  end if;
  if not (
    (old.state = 'drafted' and new.state in ('open', 'cancelled')) or
    (old.state = 'open' and new.state in ('agreed', 'declined', 'lapsed', 'cancelled')) or
    (old.state = 'agreed' and new.state = 'cancelled')
  ) then
    raise exception 'a placement cannot go from % to %', old.state, new.state using errcode = 'integrity_constraint_violation';
  end if;
  if new.state = 'agreed' and exists (
    select from placement_answers where placement_id = new.id and answer is distinct from 'yes'
  ) then
    raise exception 'placement % is not agreed by everybody', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger placements_move before update or delete on placements for each row execute function placements_move();

-- An answer counts while the question is open. The act holds the placement's lock, so what is read here stays.
create function placement_answers_in_time() returns trigger language plpgsql as $$
begin
  if (select state from placements where id = new.placement_id) <> 'open' then
    raise exception 'placement % is not open', new.placement_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger placement_answers_in_time before update on placement_answers
  for each row execute function placement_answers_in_time();
