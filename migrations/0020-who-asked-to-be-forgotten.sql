-- A person may be erased (article 17 of the GDPR). Their row stays without a name, because the numbers of past rounds and
-- the log of the office's acts hang on it.

alter table persons add column erased_at timestamptz;
alter table persons add constraint persons_erased_are_nobody
  check (erased_at is null or (name = '' and coordinator_since is null and email like 'slettet-%@ipraktik.invalid'));
comment on column persons.erased_at is 'When somebody had themselves erased. Name and address are gone; what hangs on the row can be counted.';

create or replace function placement_answers_in_time() returns trigger language plpgsql as $$
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
  -- Who asks to be forgotten takes back what they wrote beside an answer; the answer stays, for it is counted.
  if old.note is not null and new.note is null
    and (new.answer, new.reason, new.answered_at, new.answered_by)
      is not distinct from (old.answer, old.reason, old.answered_at, old.answered_by) then
    return new;
  end if;
  if question.state <> 'open' then
    raise exception 'placement % is not open', asked_in using errcode = 'integrity_constraint_violation';
  end if;
  if new.answered_at >= question.answer_by then
    raise exception 'the answer about placement % is late', asked_in using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
