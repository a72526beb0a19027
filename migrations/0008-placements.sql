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
  constraint placements_ended_why check (case state
    when 'declined'  then ended_why in ('host-no', 'intern-no') and ended_by is not null
    when 'lapsed'    then ended_why = 'not-answered' and ended_by is null
    when 'cancelled' then ended_why in ('host-left', 'intern-left') and ended_by is not null
                       or ended_why = 'round-cancelled' and ended_by is null
    else ended_why is null and ended_by is null
  end is true),
  check ((state in ('drafted', 'open')) = (ended_at is null)),
  constraint placements_answered_in_time check (state not in ('agreed', 'declined') or ended_at < answer_by),
  constraint placements_lapse_when_due check (state <> 'lapsed' or ended_at >= answer_by)
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
declare
  asked record;
  is_right boolean := true;
begin
  if tg_op = 'INSERT' then
    if new.state <> 'drafted' then
      raise exception 'a placement begins as a draft, not %', new.state using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if old.state <> 'drafted' then
      raise exception 'a placement that was % stays', old.state using errcode = 'integrity_constraint_violation';
    end if;
    return old;
  end if;
  if (new.id, new.round_id, new.run_id, new.host, new.days, new.reasons, new.created_at)
      is distinct from (old.id, old.round_id, old.run_id, old.host, old.days, old.reasons, old.created_at) then
    raise exception 'placement % is what was published', old.id using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> 'drafted' and (new.opened_at, new.answer_by) is distinct from (old.opened_at, old.answer_by) then
    raise exception 'placement % was opened once', old.id using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = new.state then
    if (new.ended_at, new.ended_why, new.ended_by) is distinct from (old.ended_at, old.ended_why, old.ended_by) then
      raise exception 'placement % ended once', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  if not (
    (old.state = 'drafted' and new.state in ('open', 'cancelled')) or
    (old.state = 'open' and new.state in ('agreed', 'declined', 'lapsed', 'cancelled')) or
    (old.state = 'agreed' and new.state = 'cancelled')
  ) then
    raise exception 'a placement cannot go from % to %', old.state, new.state using errcode = 'integrity_constraint_violation';
  end if;
  select count(*) filter (where side = 'host' and sign_up_id = new.host) as hosts,
         count(*) filter (where side = 'intern') as interns,
         count(*) filter (where answer = 'yes') as yes,
         count(*) filter (where answer = 'no') as no,
         count(*) as everybody
    into asked from placement_answers where placement_id = new.id;
  case new.state
    when 'open' then is_right := asked.hosts = 1 and asked.interns in (1, 2) and asked.everybody = asked.interns + 1;
    when 'agreed' then is_right := asked.yes = asked.everybody;
    when 'declined' then is_right := asked.no > 0;
    when 'lapsed' then is_right := asked.no = 0 and asked.yes < asked.everybody;
    else null;
  end case;
  if not is_right then
    raise exception 'the answers do not make placement % %', new.id, new.state using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger placements_move before insert or update or delete on placements
  for each row execute function placements_move();

-- Who is asked is settled before the question is put; an answer counts while it is open, and before its deadline. The
-- act holds the placement's lock, so what is read here stays.
create function placement_answers_in_time() returns trigger language plpgsql as $$
declare
  asked_in uuid := case when tg_op = 'DELETE' then old.placement_id else new.placement_id end;
  question record;
begin
  select state, answer_by into question from placements where id = asked_in;
  if tg_op <> 'UPDATE' then
    -- Deleted along with a draft, the placement is gone by now.
    if found and question.state <> 'drafted' then
      raise exception 'who is asked about placement % is settled', asked_in using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' and new.answer is not null then
      raise exception 'nobody has been asked about placement %', asked_in using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if (new.placement_id, new.sign_up_id, new.side) is distinct from (old.placement_id, old.sign_up_id, old.side) then
    raise exception 'who is asked about placement % is settled', asked_in using errcode = 'integrity_constraint_violation';
  end if;
  if question.state <> 'open' then
    raise exception 'placement % is not open', asked_in using errcode = 'integrity_constraint_violation';
  end if;
  if new.answered_at >= question.answer_by then
    raise exception 'the answer about placement % is late', asked_in using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger placement_answers_in_time before insert or update or delete on placement_answers
  for each row execute function placement_answers_in_time();
