-- Other days for a visit: proposed by one in it, settled by the others' answers (decision 15).

create table other_days (
  id           uuid primary key,
  placement_id uuid not null,
  proposed_by  uuid not null,
  instead_of   text[] not null,
  days         text[] not null check (cardinality(days) between 2 and 5 and days <@ '{mon,tue,wed,thu,fri}'),
  proposed_at  timestamptz not null,
  answer_by    timestamptz not null check (answer_by > proposed_at),
  state        text not null default 'open' check (state in ('open', 'agreed', 'declined', 'lapsed', 'withdrawn', 'over')),
  ended_at     timestamptz,
  foreign key (placement_id, proposed_by) references placement_answers,
  check ((state = 'open') = (ended_at is null)),
  constraint other_days_answered_in_time check (state not in ('agreed', 'declined') or ended_at < answer_by)
);
create unique index other_days_one on other_days (placement_id) where state = 'open';
create index other_days_placement on other_days (placement_id, proposed_at);
comment on table other_days is 'One at a time for each visit. ''over'': the visit ended before it was answered.';
comment on column other_days.instead_of is 'The days that stood when these were proposed.';

create table other_days_yeses (
  other_days_id uuid not null references other_days on delete cascade,
  sign_up_id    uuid not null references sign_ups,
  said_at       timestamptz not null,
  primary key (other_days_id, sign_up_id)
);
comment on table other_days_yeses is 'Who has said yes besides the proposer. One no ends the question, so it has no row here.';

-- What was proposed stays as it was; everybody else's yes makes it agreed.
create function other_days_move() returns trigger language plpgsql as $$
begin
  if old.state <> 'open' or (new.id, new.placement_id, new.proposed_by, new.instead_of, new.days, new.proposed_at, new.answer_by)
      is distinct from (old.id, old.placement_id, old.proposed_by, old.instead_of, old.days, old.proposed_at, old.answer_by) then
    raise exception 'other days % are what was proposed', old.id using errcode = 'integrity_constraint_violation';
  end if;
  if new.state = 'agreed' and exists (
    select from placement_answers a
    where a.placement_id = new.placement_id and a.sign_up_id <> new.proposed_by
      and not exists (select from other_days_yeses y where y.other_days_id = new.id and y.sign_up_id = a.sign_up_id)
  ) then
    raise exception 'not everybody has said yes to other days %', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger other_days_move before update on other_days for each row execute function other_days_move();

-- The published days stay (migration 0008). What everybody agreed on instead stands beside them.
alter table placements
  add column agreed_days text[],
  add column current_days text[] not null generated always as (coalesce(agreed_days, days)) stored;
comment on column placements.agreed_days is 'Days that everybody in it has said yes to since (other_days); null while those published hold.';
comment on column placements.current_days is 'The days the visit has now. Whatever shows or counts days reads these.';

create function placements_take_other_days() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.agreed_days is not null then
      raise exception 'nobody has agreed on other days for placement %', new.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  if new.agreed_days is not distinct from old.agreed_days then
    return new;
  end if;
  if old.state not in ('open', 'agreed') or not exists (
    select from other_days where placement_id = new.id and state = 'agreed' and days = new.agreed_days
  ) then
    raise exception 'nobody has agreed on these days for placement %', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger placements_take_other_days before insert or update on placements
  for each row execute function placements_take_other_days();

-- A visit that gets other days while it stands in calendars moves there.
create or replace function placements_rise() returns trigger language plpgsql as $$
begin
  if new.calendar_sequence < old.calendar_sequence then
    raise exception 'the sequence of placement % only rises', new.id using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> new.state and 'agreed' in (old.state, new.state)
      or old.state = 'agreed' and new.agreed_days is distinct from old.agreed_days then
    new.calendar_sequence := old.calendar_sequence + 1;
  end if;
  return new;
end $$;
