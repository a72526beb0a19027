-- Who has not answered a proposal by its deadline has one grace: until the end of the next working day, and one last letter.

alter table placements add column grace_until timestamptz, add column last_chance_at timestamptz;
update placements set grace_until = answer_by;
alter table placements
  add constraint placements_grace check ((grace_until is null) = (answer_by is null) and grace_until >= answer_by),
  drop constraint placements_answered_in_time,
  add constraint placements_answered_in_time check (state not in ('agreed', 'declined') or ended_at < grace_until),
  drop constraint placements_lapse_when_due,
  add constraint placements_lapse_when_due check (state <> 'lapsed' or ended_at >= grace_until);
drop index placements_due;
create index placements_due on placements (grace_until) where state = 'open';
comment on column placements.answer_by is 'What people are told: the first instant after the last day to answer.';
comment on column placements.grace_until is 'The first instant at which an answer is too late; as answer_by where there is no working day left for grace.';
comment on column placements.last_chance_at is 'When those who had not answered by the deadline were written to.';

alter table repairs add column grace_until timestamptz;
update repairs set grace_until = answer_by;
alter table repairs
  alter column grace_until set not null,
  add constraint repairs_grace check (grace_until >= answer_by);

create or replace function placement_answers_in_time() returns trigger language plpgsql as $$
declare
  asked_in uuid := case when tg_op = 'DELETE' then old.placement_id else new.placement_id end;
  question record;
begin
  select state, grace_until into question from placements where id = asked_in;
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
  -- Who asks to be forgotten takes back what they wrote beside an answer; the answer stays, for it is counted.
  if old.note is not null and new.note is null
    and (new.answer, new.reason, new.answered_at, new.answered_by)
      is not distinct from (old.answer, old.reason, old.answered_at, old.answered_by) then
    return new;
  end if;
  if question.state <> 'open' then
    raise exception 'placement % is not open', asked_in using errcode = 'integrity_constraint_violation';
  end if;
  if new.answered_at >= question.grace_until then
    raise exception 'the answer about placement % is late', asked_in using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create or replace function placements_move() returns trigger language plpgsql as $$
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
  if old.state <> 'drafted' and (new.opened_at, new.answer_by, new.grace_until)
      is distinct from (old.opened_at, old.answer_by, old.grace_until) then
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
