-- What the migrations add up to. Written by `npm run schema`; do not edit.

create function late_place_waits_end() returns trigger language plpgsql as $$
begin
  delete from late_place_waits where sign_up = new.id;
  return null;
end $$;

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

create function placement_answers_in_time() returns trigger language plpgsql as $$
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

create function placements_called_off_once() returns trigger language plpgsql as $$
begin
  if old.state = 'cancelled' and new.left_because is distinct from old.left_because then
    raise exception 'placement % was called off once', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create function placements_in_repair() returns trigger language plpgsql as $$
begin
  if (new.repair_id, new.replaces) is distinct from (old.repair_id, old.replaces) then
    raise exception 'placement % is what was proposed', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

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

create function placements_rise() returns trigger language plpgsql as $$
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

create function repairs_stand_together() returns trigger language plpgsql as $$
declare
  still_open bigint;
  doubled bigint;
begin
  select count(*) filter (where p.state = 'open'),
         count(*) filter (where p.state = 'agreed' and left_one.state = 'agreed')
    into still_open, doubled
    from placements p left join placements left_one on left_one.id = p.replaces
    where p.repair_id = new.repair_id;
  if new.state <> 'open' and still_open > 0 or doubled > 0 then
    raise exception 'the visits of repair % do not stand together', new.repair_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create function workshop_bookings_rise() returns trigger language plpgsql as $$
begin
  if new.sequence < old.sequence then
    raise exception 'the sequence of booking % only rises', new.id using errcode = 'integrity_constraint_violation';
  end if;
  if (new.workshop_id, new.state) is distinct from (old.workshop_id, old.state) then
    new.sequence := old.sequence + 1;
  end if;
  return new;
end $$;

create function workshop_has_a_seat() returns trigger language plpgsql as $$
declare
  wanted record;
begin
  select capacity, cancelled_at into wanted from workshops where id = new.workshop_id for update;
  if wanted.cancelled_at is not null then
    raise exception 'workshop % is cancelled', new.workshop_id using errcode = 'integrity_constraint_violation';
  end if;
  if workshop_seats_taken(new.workshop_id, new.id) >= wanted.capacity then
    raise exception 'workshop % is full', new.workshop_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create function workshop_keeps_its_seats() returns trigger language plpgsql as $$
begin
  if workshop_seats_taken(new.id, '00000000-0000-0000-0000-000000000000') > new.capacity then
    raise exception 'workshop % has more seats taken', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create function workshop_seats_taken(workshop uuid, but_not uuid) returns bigint language sql stable as $$
  select (select count(*) from workshop_bookings where workshop_id = workshop and state = 'booked' and id <> but_not)
       + (select count(*) from workshop_waits where workshop_id = workshop and state = 'offered' and id <> but_not)
$$;

create table alone_questions (
  sign_up uuid not null,
  left_by uuid not null,
  placement uuid,
  bond text not null,
  asked_at timestamptz not null,
  answer_by timestamptz not null,
  answer text,
  answered_at timestamptz,
  constraint alone_questions_pkey primary key (sign_up),
  constraint alone_questions_left_by_fkey foreign key (left_by) references sign_ups(id) on delete cascade,
  constraint alone_questions_placement_fkey foreign key (placement) references placements(id) on delete cascade,
  constraint alone_questions_sign_up_fkey foreign key (sign_up) references sign_ups(id) on delete cascade,
  constraint alone_questions_answer_check check (answer in ('alone', 'together', 'stop', 'silent')),
  constraint alone_questions_bond_check check (bond in ('together', 'preferably')),
  constraint alone_questions_check check (answer_by > asked_at),
  constraint alone_questions_check1 check ((answer is null) = (answered_at is null))
);
create index alone_questions_left_by on alone_questions (left_by);
create index alone_questions_open on alone_questions (answer_by) where answer is null;
create index alone_questions_placement on alone_questions (placement) where placement is not null;
comment on table alone_questions is 'Whether somebody whose companion has left after the proposals travels alone; one question at a time.';
comment on column alone_questions.placement is 'The visit of the two that ended so. Null where they waited for a late place together.';
comment on column alone_questions.bond is 'What held for the two when they were parted: their host reads it.';
comment on column alone_questions.answer is 'Null while it is asked. Silent: what they had said beforehand was done.';

create table arrangement_links (
  secret_hash bytea not null,
  arrangement uuid not null,
  made_at timestamptz not null,
  constraint arrangement_links_pkey primary key (secret_hash),
  constraint arrangement_links_arrangement_fkey foreign key (arrangement) references arrangements(id) on delete cascade
);
create index arrangement_links_arrangement on arrangement_links (arrangement);
comment on table arrangement_links is 'The way in of each mail to an invited address, as a hash; all good until the invitation is over.';

create table arrangements (
  id uuid not null,
  intern uuid,
  host uuid,
  days text[] not null,
  state text not null,
  invited_at timestamptz not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  round_id uuid not null,
  invited_by text not null,
  email text not null,
  companion uuid,
  intern_yes_at timestamptz,
  companion_yes_at timestamptz,
  host_yes_at timestamptz,
  answer_by timestamptz not null,
  reminded_at timestamptz,
  otherwise text not null,
  email_hint text not null default '',
  told_lack text,
  untold_since timestamptz,
  constraint arrangements_pkey primary key (id),
  constraint arrangements_companion_fkey foreign key (companion) references sign_ups(id) on delete cascade,
  constraint arrangements_host_fkey foreign key (host) references sign_ups(id) on delete cascade,
  constraint arrangements_intern_fkey foreign key (intern) references sign_ups(id) on delete cascade,
  constraint arrangements_round_id_fkey foreign key (round_id) references rounds(id),
  constraint arrangements_accepted_check check (state <> 'accepted' or intern_yes_at is not null and host_yes_at is not null and intern is not null and host is not null and (companion is null or companion_yes_at is not null)),
  constraint arrangements_check check (state <> 'accepted' or accepted_at is not null),
  constraint arrangements_check1 check (email_hint = '' or email_hint ~~ '_…@%' and ended_at is not null),
  constraint arrangements_days_check check (cardinality(days) >= 2 and cardinality(days) <= 5),
  constraint arrangements_email_check check (email = lower(email)),
  constraint arrangements_email_check1 check (email = '' or state = 'invited' and (intern is null or host is null)),
  constraint arrangements_ended_check check ((state in ('declined', 'withdrawn', 'expired', 'removed')) = (ended_at is not null)),
  constraint arrangements_invited_by_check check (invited_by in ('intern', 'host')),
  constraint arrangements_inviter_check check (
case invited_by
    when 'intern' then intern is not null
    else host is not null
end),
  constraint arrangements_otherwise_check check (otherwise in ('find', 'not')),
  constraint arrangements_state_check check (state in ('invited', 'accepted', 'declined', 'withdrawn', 'expired', 'removed'))
);
create unique index arrangements_address_once on arrangements (coalesce(host, intern), email) where email <> '';
create index arrangements_companion on arrangements (companion);
create index arrangements_due on arrangements (answer_by) where state = 'invited';
create index arrangements_email on arrangements (email) where email <> '';
create index arrangements_host on arrangements (host, accepted_at);
create unique index arrangements_intern_once on arrangements (intern) where state in ('invited', 'accepted');
comment on table arrangements is 'An invitation between an intern and a host, from either side. Accepted ones are pinned in every matching as far as they hold, in the order of accepted_at: the moment of the last yes.';
comment on column arrangements.email is 'Whom the invitation was written to; empty once they have answered or it is over: nobody may keep it then.';
comment on column arrangements.companion is 'Who travels with the intern: asked as well, and given a seat as well (R10).';
comment on column arrangements.otherwise is 'What the intern wants if nothing comes of it: that we find a host, or not to take part this year.';
comment on column arrangements.email_hint is 'What is left of an address once its invitation is over, for whoever wrote it: the first letter and the domain. Emptied once the proposals are out.';
comment on column arrangements.told_lack is 'What those in it know to stand in the way since all said yes, a word of `Lack` or none; null until that was looked at.';
comment on column arrangements.untold_since is 'Since when it stands otherwise than they were told; null where it does not.';

create table ask_again_consents (
  person_id uuid not null,
  round_id uuid not null,
  given_at timestamptz not null,
  taken_back_at timestamptz,
  used_at timestamptz,
  constraint ask_again_consents_pkey primary key (person_id, round_id),
  constraint ask_again_consents_person_id_fkey foreign key (person_id) references persons(id),
  constraint ask_again_consents_round_id_fkey foreign key (round_id) references rounds(id)
);
comment on table ask_again_consents is 'Consents to one letter when the sign-up of the next round opens, with their dates.';
comment on column ask_again_consents.round_id is 'The round in which it was given.';
comment on column ask_again_consents.used_at is 'When the one letter was written; a consent is used once.';

create table audit_entries (
  id bigint not null generated always as identity,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  act text not null,
  subject text not null,
  subject_id text not null,
  reason text,
  detail jsonb not null default '{}',
  constraint audit_entries_pkey primary key (id),
  constraint audit_entries_actor_kind_check check (actor_kind in ('anonymous', 'person', 'system', 'operator')),
  constraint audit_entries_check check ((actor_kind = 'person') = (actor_id is not null))
);
create index audit_entries_subject on audit_entries (subject, subject_id, id);
comment on table audit_entries is 'Who did what, when, to what. Ids and closed words, so that it may be kept; and the reason, where one must be given.';

create table booked_travels (
  placement_id uuid not null,
  sign_up_id uuid not null,
  booked_at timestamptz not null,
  booked_by uuid not null,
  constraint booked_travels_pkey primary key (placement_id, sign_up_id),
  constraint booked_travels_booked_by_fkey foreign key (booked_by) references persons(id),
  constraint booked_travels_placement_id_fkey foreign key (placement_id) references placements(id) on delete cascade,
  constraint booked_travels_sign_up_id_fkey foreign key (sign_up_id) references sign_ups(id)
);
create index booked_travels_sign_up on booked_travels (sign_up_id);
comment on table booked_travels is 'Guests who have said that their journey is booked: a repair never asks them to move. Taken back: deleted.';
comment on column booked_travels.booked_by is 'The guest, or a coordinator for them; the reason stands in the log.';

create table break_offs (
  id uuid not null,
  placement_id uuid not null,
  sign_up_id uuid not null,
  because text not null,
  at timestamptz not null,
  deputy uuid,
  constraint break_offs_pkey primary key (placement_id, sign_up_id),
  constraint break_offs_id_key unique (id),
  constraint break_offs_deputy_fkey foreign key (deputy) references persons(id),
  constraint break_offs_placement_id_sign_up_id_fkey foreign key (placement_id, sign_up_id) references placement_answers(placement_id, sign_up_id),
  constraint break_offs_because_check check (because in ('work', 'manager', 'moved', 'other'))
);
comment on table break_offs is 'One for each who has dropped out; taken back, it is gone. The log keeps both.';
comment on column break_offs.id is 'What letters about it speak of: who drops out again after taking it back has another.';
comment on column break_offs.because is 'Read by the office alone.';
comment on column break_offs.deputy is 'Who did it in the host''s name; null where the contact, or a guest, did.';

create table calendar_feeds (
  secret_hash bytea not null,
  person_id uuid not null,
  made_at timestamptz not null,
  stopped_at timestamptz,
  constraint calendar_feeds_pkey primary key (secret_hash),
  constraint calendar_feeds_person_id_fkey foreign key (person_id) references persons(id),
  constraint calendar_feeds_secret_hash_check check (length(secret_hash) = 32)
);
create unique index calendar_feeds_one on calendar_feeds (person_id) where stopped_at is null;
comment on table calendar_feeds is 'The addresses people''s calendars fetch from. A new one stops the one before; those stopped are kept, to say so.';
comment on column calendar_feeds.secret_hash is 'Of the address''s secret, which is shown once and kept nowhere.';

create table companion_links (
  secret_hash bytea not null,
  companionship uuid not null,
  made_at timestamptz not null,
  constraint companion_links_pkey primary key (secret_hash),
  constraint companion_links_companionship_fkey foreign key (companionship) references companionships(id) on delete cascade
);
create index companion_links_companionship on companion_links (companionship);
comment on table companion_links is 'The way in of an invitation and of its reminder: each mail its own, all good while the invitation is open.';

create table companionships (
  id uuid not null,
  inviter uuid not null,
  companion uuid,
  email text not null,
  state text not null,
  invited_at timestamptz not null,
  reminded_at timestamptz,
  ended_at timestamptz,
  constraint companionships_pkey primary key (id),
  constraint companionships_companion_fkey foreign key (companion) references sign_ups(id),
  constraint companionships_inviter_fkey foreign key (inviter) references sign_ups(id),
  constraint companionships_check check (inviter <> companion),
  constraint companionships_check1 check (state <> 'confirmed' or companion is not null),
  constraint companionships_email_check check (email = lower(email)),
  constraint companionships_state_check check (state in ('invited', 'confirmed', 'declined', 'expired', 'left'))
);
create unique index companionships_companion_once on companionships (companion) where state in ('invited', 'confirmed');
create index companionships_email on companionships (email) where state = 'invited';
create unique index companionships_inviter_once on companionships (inviter) where state in ('invited', 'confirmed');
create index companionships_open on companionships (state, invited_at) where state = 'invited';

create table contact_questions (
  placement_id uuid not null,
  sign_up_id uuid not null,
  asked_at timestamptz not null,
  answer_on date not null,
  answer text,
  answered_at timestamptz,
  deputy uuid,
  constraint contact_questions_pkey primary key (placement_id, sign_up_id),
  constraint contact_questions_deputy_fkey foreign key (deputy) references persons(id),
  constraint contact_questions_placement_id_sign_up_id_fkey foreign key (placement_id, sign_up_id) references placement_answers(placement_id, sign_up_id),
  constraint contact_questions_answer_check check (answer in ('yes', 'no')),
  constraint contact_questions_check check ((answer is null) = (answered_at is null)),
  constraint contact_questions_check1 check (deputy is null or answer is not null)
);
create index contact_questions_deputy on contact_questions (deputy) where deputy is not null;
comment on column contact_questions.answer_on is 'The last day to answer. After it no answer is silence, and the office sees it; an answer is welcome all the same.';
comment on column contact_questions.deputy is 'The host''s deputy who gave the answer; null where who was asked did.';

create table coordinator_appointments (
  id uuid not null,
  email text not null,
  name text not null,
  appointed_by uuid,
  appointed_at timestamptz not null,
  constraint coordinator_appointments_pkey primary key (id),
  constraint coordinator_appointments_email_key unique (email),
  constraint coordinator_appointments_appointed_by_fkey foreign key (appointed_by) references persons(id),
  constraint coordinator_appointments_email_check check (email = lower(email)),
  constraint coordinator_appointments_name_check check (length(name) >= 1 and length(name) <= 120)
);
comment on table coordinator_appointments is 'Named as coordinator; becomes one when the address is proved by signing in.';
comment on column coordinator_appointments.appointed_by is 'Nobody: by the set-up secret.';

create table daily_salts (
  day date not null,
  salt bytea not null,
  constraint daily_salts_pkey primary key (day)
);
comment on table daily_salts is 'Gone the day after, and with it the way from a hashed address back to the address.';

create table demo_clock (
  only_row boolean not null default true,
  stood_at timestamptz not null,
  constraint demo_clock_pkey primary key (only_row),
  constraint demo_clock_only_row_check check (only_row)
);

create table deputies (
  id uuid not null,
  host uuid not null,
  name text not null,
  email text not null,
  state text not null,
  person_id uuid,
  named_at timestamptz not null,
  answered_at timestamptz,
  ended_at timestamptz,
  constraint deputies_pkey primary key (id),
  constraint deputies_host_fkey foreign key (host) references sign_ups(id),
  constraint deputies_person_id_fkey foreign key (person_id) references persons(id),
  constraint deputies_check check ((state = 'confirmed') = (person_id is not null)),
  constraint deputies_check1 check ((state in ('declined', 'ended')) = (ended_at is not null)),
  constraint deputies_check2 check ((state in ('invited', 'confirmed')) or name = '' and email = ''),
  constraint deputies_email_check check (email = lower(email)),
  constraint deputies_name_check check (length(name) <= 100),
  constraint deputies_state_check check (state in ('invited', 'confirmed', 'declined', 'ended'))
);
create unique index deputies_one on deputies (host) where state in ('invited', 'confirmed');
create index deputies_person on deputies (person_id) where state = 'confirmed';

create table deputy_links (
  secret_hash bytea not null,
  deputy uuid not null,
  made_at timestamptz not null,
  constraint deputy_links_pkey primary key (secret_hash),
  constraint deputy_links_deputy_fkey foreign key (deputy) references deputies(id) on delete cascade
);
comment on table deputy_links is 'The way in of the mail to a deputy, as a hash; good as long as they are asked, or are the deputy.';

create table guest_requirements (
  host uuid not null,
  needs text[] not null,
  said_at timestamptz not null,
  version integer not null default 1,
  constraint guest_requirements_pkey primary key (host),
  constraint guest_requirements_host_fkey foreign key (host) references sign_ups(id),
  constraint guest_requirements_needs_check check (needs <@ '{id,confidentiality,certificate,clearance}'),
  constraint guest_requirements_version_check check (version > 0)
);
comment on table guest_requirements is 'One row for each host that has said so; no needs: it has said that there are none.';
comment on column guest_requirements.version is 'Rises when the answer changes, so that guests are told of each change once.';

create table holds (
  id uuid not null,
  round_id uuid not null,
  kind text not null,
  intern uuid not null,
  host uuid not null,
  reason text not null,
  by uuid not null,
  at timestamptz not null,
  lifted_at timestamptz,
  constraint holds_pkey primary key (id),
  constraint holds_by_fkey foreign key (by) references persons(id),
  constraint holds_host_fkey foreign key (host) references sign_ups(id),
  constraint holds_intern_fkey foreign key (intern) references sign_ups(id),
  constraint holds_round_id_fkey foreign key (round_id) references rounds(id),
  constraint holds_kind_check check (kind in ('pin', 'ban')),
  constraint holds_reason_check check (length(reason) >= 1 and length(reason) <= 500)
);
create unique index holds_once on holds (round_id, intern, host) where lifted_at is null;
create unique index holds_pinned_once on holds (round_id, intern) where kind = 'pin' and lifted_at is null;

create table late_place_waits (
  sign_up uuid not null,
  since timestamptz not null,
  wants boolean not null default true,
  constraint late_place_waits_pkey primary key (sign_up),
  constraint late_place_waits_sign_up_fkey foreign key (sign_up) references sign_ups(id) on delete cascade
);
comment on table late_place_waits is 'Who is looked for a late place for: whom the matching found nothing for, and who has asked since. Left with the round, or no to a place: deleted.';
comment on column late_place_waits.wants is 'False where they have said that they want none; since then.';

create table left_browsers (
  sign_up_id uuid not null,
  session bytea not null,
  constraint left_browsers_pkey primary key (sign_up_id, session),
  constraint left_browsers_session_fkey foreign key (session) references sessions(token_hash) on update cascade on delete cascade,
  constraint left_browsers_sign_up_id_fkey foreign key (sign_up_id) references sign_ups(id) on delete cascade
);
comment on table left_browsers is 'Browsers a draft was moved away from, to tell them so.';

create table letter_attempts (
  letter_id uuid not null,
  at timestamptz not null,
  outcome text not null,
  answer text,
  constraint letter_attempts_letter_id_fkey foreign key (letter_id) references letters(id) on delete cascade,
  constraint letter_attempts_outcome_check check (outcome in ('sent', 'failed', 'refused'))
);
create index letter_attempts_letter on letter_attempts (letter_id, at);

create table letters (
  id uuid not null,
  kind text not null,
  to_address text not null,
  lang text not null,
  about jsonb not null default '{}',
  batch uuid,
  once_key text,
  message_id text,
  state text not null default 'queued',
  attempts integer not null default 0,
  last_error text,
  due_at timestamptz,
  created_at timestamptz not null,
  settled_at timestamptz,
  place_in_line bigint not null generated always as identity,
  thread text,
  constraint letters_pkey primary key (id),
  constraint letters_message_id_key unique (message_id),
  constraint letters_once_key_key unique (once_key),
  constraint letters_check check ((state = 'queued') = (due_at is not null)),
  constraint letters_check1 check ((state in ('drafted', 'queued')) = (settled_at is null)),
  constraint letters_lang_check check (lang in ('da', 'en')),
  constraint letters_state_check check (state in ('drafted', 'queued', 'sent', 'dropped', 'dead')),
  constraint letters_thread_check check (length(thread) >= 1 and length(thread) <= 100)
);
create index letters_batch on letters (batch) where batch is not null;
create index letters_due on letters (due_at) where state = 'queued';
create index letters_state on letters (state, created_at);
create index letters_thread on letters (to_address, thread, place_in_line) where state = 'queued' and thread is not null;
comment on column letters.about is 'Ids of what the letter is about. Its text is composed when it goes, from the state of that moment.';
comment on column letters.once_key is 'Nobody is mailed twice for one thing: the second letter with the same key is not written.';
comment on column letters.message_id is 'Given before the letter first goes, then one for ever: a letter sent again after a crash is known as the same.';
comment on column letters.due_at is 'When a queued letter is queued again if it is still here: its next try, or its job was lost.';
comment on column letters.place_in_line is 'The order in which letters were written.';
comment on column letters.thread is 'What it speaks of, as a visit. A letter waits for every earlier one of its thread to the same address.';

create table limits (
  key bytea not null,
  full_at timestamptz not null,
  constraint limits_pkey primary key (key)
);
create index limits_full_at on limits (full_at);
comment on table limits is 'How often something was asked for lately. The key is a hash of what and by whom, with the day''s salt.';
comment on column limits.full_at is 'When the bucket is full again, and the row is worth nothing.';

create table manager_approvals (
  id uuid not null,
  sign_up uuid not null,
  email text not null,
  state text not null,
  asked_days integer not null,
  asked_overnight boolean not null,
  days integer,
  overnight boolean,
  asks integer not null default 1,
  asked_at timestamptz not null,
  answer_by timestamptz not null,
  passed_at timestamptz,
  reminded_at timestamptz,
  answered_at timestamptz,
  ended_at timestamptz,
  constraint manager_approvals_pkey primary key (id),
  constraint manager_approvals_sign_up_fkey foreign key (sign_up) references sign_ups(id),
  constraint manager_approvals_asked_days_check check (asked_days >= 2 and asked_days <= 5),
  constraint manager_approvals_check check ((days is null) = (overnight is null)),
  constraint manager_approvals_check1 check (state <> 'yes' or days is not null),
  constraint manager_approvals_check2 check ((state not in ('not-this-year', 'economy')) or days is null),
  constraint manager_approvals_check3 check ((state in ('returned', 'not-manager', 'unwilling', 'replaced')) = (ended_at is not null)),
  constraint manager_approvals_check4 check (ended_at is null or email = ''),
  constraint manager_approvals_days_check check (days >= 2 and days <= 5),
  constraint manager_approvals_email_check check (email = lower(email)),
  constraint manager_approvals_state_check check (state in ('held', 'unseen', 'asked', 'talk', 'yes', 'not-this-year', 'economy', 'expired', 'returned', 'not-manager', 'unwilling', 'replaced'))
);
create index manager_approvals_due on manager_approvals (answer_by) where state in ('held', 'asked', 'talk');
create unique index manager_approvals_once on manager_approvals (sign_up) where ended_at is null;
create index manager_approvals_sign_up on manager_approvals (sign_up, asked_at);
comment on column manager_approvals.email is 'Empty once the question is over: nobody may keep it then.';
comment on column manager_approvals.asked_days is 'What the intern''s answers needed when the manager was asked.';
comment on column manager_approvals.days is 'The frame the manager has said yes to: so many days at most. Holds while a wider one is asked for.';
comment on column manager_approvals.asks is 'How often this address was asked: a wider frame, or another try after silence.';
comment on column manager_approvals.passed_at is 'When the office let an address through that does not look like the organisation''s.';

create table manager_links (
  secret_hash bytea not null,
  approval uuid not null,
  made_at timestamptz not null,
  constraint manager_links_pkey primary key (secret_hash),
  constraint manager_links_approval_fkey foreign key (approval) references manager_approvals(id) on delete cascade
);
create index manager_links_approval on manager_links (approval);
comment on table manager_links is 'The way in of each mail to a manager, as a hash; all good until the question is over.';

create table match_runs (
  id uuid not null,
  round_id uuid not null,
  number integer not null,
  state text not null,
  instance bytea not null,
  instance_sha256 text not null,
  seed bigint not null,
  policy jsonb not null,
  engine text not null,
  started_by uuid not null,
  started_at timestamptz not null,
  taken_up_at timestamptz,
  beat_at timestamptz not null,
  stop_asked_at timestamptz,
  progress jsonb not null default '[]',
  finished_at timestamptz,
  took_ms integer,
  result bytea,
  explanation bytea,
  objective jsonb,
  bound jsonb,
  status text,
  failure text,
  report bytea,
  constraint match_runs_pkey primary key (id),
  constraint match_runs_round_id_number_key unique (round_id, number),
  constraint match_runs_round_id_fkey foreign key (round_id) references rounds(id),
  constraint match_runs_started_by_fkey foreign key (started_by) references persons(id),
  constraint match_runs_check check ((state = 'running') = (finished_at is null)),
  constraint match_runs_check1 check ((state = 'failed') = (failure is not null)),
  constraint match_runs_check2 check (state <> 'done' or result is not null and status is not null),
  constraint match_runs_check3 check (status is null or status = 'infeasible' or objective is not null and bound is not null and explanation is not null),
  constraint match_runs_failure_check check (failure in ('interrupted', 'crashed', 'went-silent', 'broke-a-rule')),
  constraint match_runs_instance_sha256_check check (instance_sha256 ~ '^[0-9a-f]{64}$'),
  constraint match_runs_number_check check (number > 0),
  constraint match_runs_state_check check (state in ('running', 'done', 'cancelled', 'failed')),
  constraint match_runs_status_check check (status in ('optimal', 'feasible', 'infeasible')),
  constraint match_runs_took_ms_check check (took_ms >= 0)
);
create unique index match_runs_one_at_a_time on match_runs (round_id) where state = 'running';
create trigger match_runs_stay before delete or update on match_runs for each row execute function match_runs_stay();
comment on column match_runs.instance is 'The frozen instance, gzipped JSON of placement-instance/1; result and explanation likewise.';
comment on column match_runs.taken_up_at is 'A worker calculates it. One that finds this set knows that an earlier worker was lost over it.';
comment on column match_runs.beat_at is 'By the database''s own clock, as beats measure a machine and the demo moves its clock by months.';
comment on column match_runs.progress is 'The last word of each phase: phase, milliseconds since the start, best, bound.';
comment on column match_runs.report is 'Gzipped JSON as the explanation; null where nothing is possible, or the run is older than reports.';

create table office_notes (
  id uuid not null,
  sign_up_id uuid not null,
  text text not null,
  by uuid not null,
  at timestamptz not null,
  constraint office_notes_pkey primary key (id),
  constraint office_notes_by_fkey foreign key (by) references persons(id),
  constraint office_notes_sign_up_id_fkey foreign key (sign_up_id) references sign_ups(id) on delete cascade,
  constraint office_notes_text_check check (length(text) >= 1 and length(text) <= 2000)
);
create index office_notes_sign_up on office_notes (sign_up_id, at);

create table organisations (
  id text not null,
  name text not null,
  short text,
  sector text not null,
  kind text not null,
  municipality text,
  entered_by_person boolean not null default false,
  merged_into text,
  created_at timestamptz not null,
  constraint organisations_pkey primary key (id),
  constraint organisations_merged_into_fkey foreign key (merged_into) references organisations(id),
  constraint organisations_kind_check check (kind in ('municipality', 'ministry', 'agency', 'institution', 'region', 'other')),
  constraint organisations_municipality_check check (municipality ~ '^\d{4}$'),
  constraint organisations_sector_check check (sector in ('municipal', 'state', 'regional', 'other'))
);

create table other_days (
  id uuid not null,
  placement_id uuid not null,
  proposed_by uuid not null,
  instead_of text[] not null,
  days text[] not null,
  proposed_at timestamptz not null,
  answer_by timestamptz not null,
  state text not null default 'open',
  ended_at timestamptz,
  proposed_by_deputy uuid,
  constraint other_days_pkey primary key (id),
  constraint other_days_placement_id_proposed_by_fkey foreign key (placement_id, proposed_by) references placement_answers(placement_id, sign_up_id),
  constraint other_days_proposed_by_deputy_fkey foreign key (proposed_by_deputy) references persons(id),
  constraint other_days_answered_in_time check ((state not in ('agreed', 'declined')) or ended_at < answer_by),
  constraint other_days_check check (answer_by > proposed_at),
  constraint other_days_check1 check ((state = 'open') = (ended_at is null)),
  constraint other_days_days_check check (cardinality(days) >= 2 and cardinality(days) <= 5 and days <@ '{mon,tue,wed,thu,fri}'),
  constraint other_days_state_check check (state in ('open', 'agreed', 'declined', 'lapsed', 'withdrawn', 'over'))
);
create unique index other_days_one on other_days (placement_id) where state = 'open';
create index other_days_placement on other_days (placement_id, proposed_at);
create trigger other_days_move before update on other_days for each row execute function other_days_move();
comment on table other_days is 'One at a time for each visit. ''over'': the visit ended before it was answered.';
comment on column other_days.instead_of is 'The days that stood when these were proposed.';
comment on column other_days.proposed_by_deputy is 'The deputy who proposed them in the host''s name; null where who signed up did.';

create table other_days_yeses (
  other_days_id uuid not null,
  sign_up_id uuid not null,
  said_at timestamptz not null,
  constraint other_days_yeses_pkey primary key (other_days_id, sign_up_id),
  constraint other_days_yeses_other_days_id_fkey foreign key (other_days_id) references other_days(id) on delete cascade,
  constraint other_days_yeses_sign_up_id_fkey foreign key (sign_up_id) references sign_ups(id)
);
comment on table other_days_yeses is 'Who has said yes besides the proposer. One no ends the question, so it has no row here.';

create table outlook_readings (
  round_id uuid not null,
  asked_at timestamptz not null,
  calculated_at timestamptz,
  constraint outlook_readings_pkey primary key (round_id),
  constraint outlook_readings_round_id_fkey foreign key (round_id) references rounds(id)
);
comment on table outlook_readings is 'When a round''s outlooks were last asked for, and when they came. What was answered after asked_at is not in them.';

create table outlooks (
  sign_up uuid not null,
  outlook jsonb not null,
  read_at timestamptz not null,
  constraint outlooks_pkey primary key (sign_up),
  constraint outlooks_sign_up_fkey foreign key (sign_up) references sign_ups(id) on delete cascade
);
comment on column outlooks.outlook is 'Counts alone: of hosts, seats, others and what a changed answer would open. Nobody''s id.';

create table persons (
  id uuid not null,
  email text not null,
  name text not null default '',
  lang text not null default 'da',
  coordinator_since timestamptz,
  created_at timestamptz not null,
  proved_at timestamptz not null,
  erased_at timestamptz,
  constraint persons_pkey primary key (id),
  constraint persons_email_key unique (email),
  constraint persons_email_check check (email = lower(email)),
  constraint persons_erased_are_nobody check (erased_at is null or name = '' and coordinator_since is null and email ~~ 'slettet-%@ipraktik.invalid'),
  constraint persons_lang_check check (lang in ('da', 'en'))
);
comment on column persons.proved_at is 'A person exists from the moment the address was proved, never before.';
comment on column persons.erased_at is 'When somebody had themselves erased. Name and address are gone; what hangs on the row can be counted.';

create table placement_answers (
  placement_id uuid not null,
  sign_up_id uuid not null,
  side text not null,
  answer text,
  reason text,
  note text,
  answered_at timestamptz,
  answered_by uuid,
  continues uuid,
  constraint placement_answers_pkey primary key (placement_id, sign_up_id),
  constraint placement_answers_answered_by_fkey foreign key (answered_by) references persons(id),
  constraint placement_answers_continues_fkey foreign key (continues) references placements(id),
  constraint placement_answers_placement_id_fkey foreign key (placement_id) references placements(id) on delete cascade,
  constraint placement_answers_sign_up_id_fkey foreign key (sign_up_id) references sign_ups(id),
  constraint placement_answers_answer_check check (answer in ('yes', 'no')),
  constraint placement_answers_check check ((answer is null) = (answered_at is null)),
  constraint placement_answers_check1 check ((answer = 'no') = (reason is not null) or answer is null and reason is null),
  constraint placement_answers_note_check check (length(note) <= 500),
  constraint placement_answers_reason_check check (reason in ('days', 'capacity', 'distance', 'not-suitable', 'manager', 'other')),
  constraint placement_answers_side_check check (side in ('host', 'intern'))
);
create index placement_answers_continues on placement_answers (sign_up_id, continues) where continues is not null;
create index placement_answers_sign_up on placement_answers (sign_up_id);
create trigger placement_answers_in_time before insert or delete or update on placement_answers for each row execute function placement_answers_in_time();
comment on table placement_answers is 'One row for each person who is asked: the host''s contact and every intern of the party.';
comment on column placement_answers.continues is 'The visit whose entry in this person''s calendar goes on as this one: the first of those it took the place of. Null where none.';

create table placements (
  id uuid not null,
  round_id uuid not null,
  run_id uuid,
  host uuid not null,
  state text not null default 'drafted',
  days text[] not null,
  reasons jsonb not null,
  created_at timestamptz not null,
  opened_at timestamptz,
  answer_by timestamptz,
  reminded_at timestamptz,
  ended_at timestamptz,
  ended_why text,
  ended_by uuid,
  left_because text,
  calendar_sequence integer not null default 0,
  agreed_days text[],
  current_days text[] not null generated always as (COALESCE(agreed_days, days)) stored,
  repair_id uuid,
  replaces uuid,
  ended_by_deputy uuid,
  grace_until timestamptz,
  last_chance_at timestamptz,
  constraint placements_pkey primary key (id),
  constraint placements_ended_by_deputy_fkey foreign key (ended_by_deputy) references persons(id),
  constraint placements_ended_by_fkey foreign key (ended_by) references sign_ups(id),
  constraint placements_host_fkey foreign key (host) references sign_ups(id),
  constraint placements_repair_id_fkey foreign key (repair_id) references repairs(id),
  constraint placements_replaces_fkey foreign key (replaces) references placements(id),
  constraint placements_round_id_fkey foreign key (round_id) references rounds(id),
  constraint placements_run_id_fkey foreign key (run_id) references match_runs(id),
  constraint placements_answered_in_time check ((state not in ('agreed', 'declined')) or ended_at < grace_until),
  constraint placements_check check ((state in ('drafted', 'cancelled')) or opened_at is not null and answer_by is not null),
  constraint placements_check1 check ((state in ('drafted', 'open')) = (ended_at is null)),
  constraint placements_check2 check (ended_by_deputy is null or ended_by = host),
  constraint placements_come_from check ((run_id is null) = (repair_id is not null)),
  constraint placements_days_check check (cardinality(days) >= 2 and cardinality(days) <= 5 and days <@ '{mon,tue,wed,thu,fri}'),
  constraint placements_ended_why check (
case state
    when 'declined' then (ended_why in ('host-no', 'intern-no')) and ended_by is not null
    when 'lapsed' then ended_why = 'not-answered' and ended_by is null
    when 'cancelled' then (ended_why in ('host-left', 'intern-left')) and ended_by is not null or (ended_why in ('round-cancelled', 'moved', 'repair-fell', 'taken-back')) and ended_by is null
    else ended_why is null and ended_by is null
end is true),
  constraint placements_ended_why_check check (ended_why in ('host-no', 'intern-no', 'not-answered', 'host-left', 'intern-left', 'round-cancelled', 'moved', 'repair-fell', 'taken-back')),
  constraint placements_grace check ((grace_until is null) = (answer_by is null) and grace_until >= answer_by),
  constraint placements_lapse_when_due check (state <> 'lapsed' or ended_at >= grace_until),
  constraint placements_left_because check (left_because is null or (ended_why in ('host-left', 'intern-left')) is true),
  constraint placements_left_because_check check (left_because in ('work', 'manager', 'moved', 'other')),
  constraint placements_replace_in_repair check (replaces is null or repair_id is not null),
  constraint placements_state_check check (state in ('drafted', 'open', 'agreed', 'declined', 'lapsed', 'cancelled')),
  constraint repairs_stand_together trigger deferrable initially deferred
);
create index placements_due on placements (grace_until) where state = 'open';
create index placements_host on placements (host);
create index placements_repair on placements (repair_id) where repair_id is not null;
create index placements_replaces on placements (replaces) where replaces is not null;
create index placements_round on placements (round_id, state);
create trigger placements_called_off_once before update on placements for each row execute function placements_called_off_once();
create trigger placements_in_repair before update on placements for each row execute function placements_in_repair();
create trigger placements_move before insert or delete or update on placements for each row execute function placements_move();
create trigger placements_rise before update on placements for each row execute function placements_rise();
create trigger placements_take_other_days before insert or update on placements for each row execute function placements_take_other_days();
create constraint trigger repairs_stand_together after update of state on placements deferrable initially deferred for each row when (new.repair_id is not null and old.state = 'open') execute function repairs_stand_together();
comment on table placements is 'One party (an intern, or two who travel together) with one host.';
comment on column placements.reasons is 'The engine''s facts about this pairing; worded when they are read.';
comment on column placements.answer_by is 'What people are told: the first instant after the last day to answer.';
comment on column placements.ended_at is 'When everybody had agreed, or when it came to nothing.';
comment on column placements.ended_by is 'Whose no or whose leaving it was, so that they and the others each read what is so.';
comment on column placements.left_because is 'Read by the office; the other side reads of work alone. Null where the whole sign-up was withdrawn, which has a reason of its own.';
comment on column placements.calendar_sequence is 'Of its calendar entry (RFC 5545, 3.8.7.4), together with the round''s version; it only rises. 0: it never stood in one.';
comment on column placements.agreed_days is 'Days that everybody in it has said yes to since (other_days); null while those published hold.';
comment on column placements.current_days is 'The days the visit has now. Whatever shows or counts days reads these.';
comment on column placements.repair_id is 'The repair it was proposed in; null where it came from a run.';
comment on column placements.replaces is 'The agreed visit of the same people that ends when this one is agreed.';
comment on column placements.ended_by_deputy is 'The deputy who called it off in the host''s name; null where the contact did.';
comment on column placements.grace_until is 'The first instant at which an answer is too late; as answer_by where there is no working day left for grace.';
comment on column placements.last_chance_at is 'When those who had not answered by the deadline were written to.';

create table practicalities (
  sign_up uuid not null,
  address text not null default '',
  starts text,
  good_to_know text not null default '',
  phone text not null default '',
  said_at timestamptz not null,
  version integer not null default 1,
  constraint practicalities_pkey primary key (sign_up),
  constraint practicalities_sign_up_fkey foreign key (sign_up) references sign_ups(id),
  constraint practicalities_address_check check (length(address) <= 200),
  constraint practicalities_good_to_know_check check (length(good_to_know) <= 500),
  constraint practicalities_phone_check check (length(phone) <= 30),
  constraint practicalities_starts_check check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint practicalities_version_check check (version > 0)
);
comment on table practicalities is 'Said once for all visits of a sign-up. Of a guest the telephone alone. Shown to who has agreed with them.';
comment on column practicalities.starts is 'When to come on the first day of a visit.';
comment on column practicalities.phone is 'Kept until the visit week is over.';
comment on column practicalities.version is 'Rises with each change, so that contact and deputy do not write over each other unseen.';

create table programme_comments (
  id uuid not null,
  programme uuid not null,
  sign_up uuid not null,
  text text not null,
  at timestamptz not null,
  deputy uuid,
  constraint programme_comments_pkey primary key (id),
  constraint programme_comments_deputy_fkey foreign key (deputy) references persons(id),
  constraint programme_comments_programme_fkey foreign key (programme) references visit_programmes(id) on delete cascade,
  constraint programme_comments_sign_up_fkey foreign key (sign_up) references sign_ups(id),
  constraint programme_comments_text_check check (length(text) >= 1 and length(text) <= 500)
);
create index programme_comments_deputy on programme_comments (deputy) where deputy is not null;
create index programme_comments_programme on programme_comments (programme, at);
comment on column programme_comments.deputy is 'The host''s deputy whose words they are; null where they are those of who signed up.';

create table programme_items (
  programme uuid not null,
  day text not null,
  place integer not null,
  part text not null,
  starts text,
  ends text,
  title text not null,
  note text not null,
  constraint programme_items_pkey primary key (programme, day, place),
  constraint programme_items_programme_fkey foreign key (programme) references visit_programmes(id) on delete cascade,
  constraint programme_items_check check ((starts is null) = (ends is null)),
  constraint programme_items_check1 check (starts < ends),
  constraint programme_items_day_check check (day in ('mon', 'tue', 'wed', 'thu', 'fri')),
  constraint programme_items_ends_check check (ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint programme_items_note_check check (length(note) <= 400),
  constraint programme_items_part_check check (part in ('morning', 'afternoon')),
  constraint programme_items_place_check check (place >= 0),
  constraint programme_items_starts_check check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint programme_items_title_check check (length(title) >= 1 and length(title) <= 80)
);

create table publications (
  id uuid not null,
  round_id uuid not null,
  run_id uuid not null,
  published_by uuid not null,
  published_at timestamptz not null,
  sent_at timestamptz,
  constraint publications_pkey primary key (id),
  constraint publications_round_id_key unique (round_id),
  constraint publications_run_id_key unique (run_id),
  constraint publications_published_by_fkey foreign key (published_by) references persons(id),
  constraint publications_round_id_fkey foreign key (round_id) references rounds(id),
  constraint publications_run_id_fkey foreign key (run_id) references match_runs(id)
);
comment on table publications is 'The run whose visits are proposed. Its id is the batch of the drafted letters.';
comment on column publications.round_id is 'Unique: the database refuses a second publish.';

create table repair_menus (
  id uuid not null,
  round_id uuid not null,
  state text not null default 'running',
  situation bytea not null,
  sha256 text not null,
  started_by uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  options jsonb,
  constraint repair_menus_pkey primary key (id),
  constraint repair_menus_round_id_fkey foreign key (round_id) references rounds(id),
  constraint repair_menus_started_by_fkey foreign key (started_by) references persons(id),
  constraint repair_menus_check check ((state = 'running') = (ended_at is null)),
  constraint repair_menus_check1 check ((state = 'done') = (options is not null)),
  constraint repair_menus_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint repair_menus_state_check check (state in ('running', 'done', 'failed'))
);
create index repair_menus_round on repair_menus (round_id, started_at);
create unique index repair_menus_running on repair_menus (round_id) where state = 'running';
comment on table repair_menus is 'What can be done with the seats that are free and those who have none, calculated by the engine.';
comment on column repair_menus.situation is 'What it was calculated on, gzipped: the round as it stood.';
comment on column repair_menus.sha256 is 'Of the situation: what has changed since is not asked for.';

create table repairs (
  id uuid not null,
  round_id uuid not null,
  menu_id uuid,
  strand integer,
  state text not null default 'asked',
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  answer_by timestamptz not null,
  ended_at timestamptz,
  grace_until timestamptz not null,
  constraint repairs_pkey primary key (id),
  constraint repairs_menu_id_strand_key unique (menu_id, strand),
  constraint repairs_chosen_by_fkey foreign key (chosen_by) references persons(id),
  constraint repairs_menu_id_fkey foreign key (menu_id) references repair_menus(id),
  constraint repairs_round_id_fkey foreign key (round_id) references rounds(id),
  constraint repairs_check check (answer_by > chosen_at),
  constraint repairs_check1 check ((state = 'asked') = (ended_at is null)),
  constraint repairs_come_from check ((menu_id is null) = (strand is null)),
  constraint repairs_grace check (grace_until >= answer_by),
  constraint repairs_state_check check (state in ('asked', 'agreed', 'fallen'))
);
create index repairs_round on repairs (round_id, state);
comment on table repairs is 'Visits that hang together and are asked for together: all are agreed in one transaction, or everything stays.';
comment on column repairs.menu_id is 'The menu the office chose it from; null where a guest has asked the host themselves.';
comment on column repairs.strand is 'Its number among those the office chose from one menu. Unique: of two who choose at once one does.';
comment on column repairs.chosen_by is 'The coordinator who chose it, or the guest who asked.';

create table resume_links (
  secret_hash bytea not null,
  sign_up_id uuid not null,
  made_at timestamptz not null,
  constraint resume_links_pkey primary key (secret_hash),
  constraint resume_links_sign_up_id_fkey foreign key (sign_up_id) references sign_ups(id) on delete cascade
);
create index resume_links_sign_up on resume_links (sign_up_id);
comment on table resume_links is 'Mailed ways back to a draft, from any browser, as long as it is one.';

create table rounds (
  id uuid not null,
  year integer not null,
  name text not null,
  time_zone text not null default 'Europe/Copenhagen',
  visit_iso_year integer not null,
  visit_iso_week integer not null,
  sign_up_opens date not null,
  sign_up_closes date not null,
  proposals_on date not null,
  answers_due date not null,
  evaluation_closes date not null,
  workshops jsonb not null default '[]',
  sectors text[] not null default '{municipal,state}',
  max_seats integer not null default 3,
  priority text not null default 'workplace',
  seed bigint not null,
  seed_salt text not null,
  seed_hash text not null,
  organiser jsonb not null,
  opened_early jsonb not null default '{}',
  cancelled_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  constraint rounds_pkey primary key (id),
  constraint rounds_year_key unique (year),
  constraint rounds_check check (sign_up_opens <= sign_up_closes and sign_up_closes < proposals_on and proposals_on <= answers_due),
  constraint rounds_max_seats_check check (max_seats >= 1 and max_seats <= 3),
  constraint rounds_priority_check check (priority in ('workplace', 'organisation')),
  constraint rounds_seed_check check (seed >= 0 and seed <= '9007199254740991'),
  constraint rounds_visit_iso_week_check check (visit_iso_week >= 1 and visit_iso_week <= 53),
  constraint rounds_year_check check (year >= 2015 and year <= 2100)
);
comment on column rounds.sign_up_closes is 'The last day; its deadline is 23.59 in the round''s time zone.';
comment on column rounds.seed_hash is 'SHA-256 of seed and salt, published before sign-up closes, so that the draw cannot be chosen afterwards.';
comment on column rounds.opened_early is 'Phase → instant: what a coordinator let begin before its day.';

create table sessions (
  token_hash bytea not null,
  person_id uuid,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  constraint sessions_pkey primary key (token_hash),
  constraint sessions_person_id_fkey foreign key (person_id) references persons(id) on delete cascade
);
create index sessions_person on sessions (person_id);
comment on table sessions is 'A browser that has been let in, or (no person) one that holds a draft or has asked for a sign-in.';

create table setup_secrets (
  secret_hash bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  constraint setup_secrets_pkey primary key (secret_hash)
);
comment on table setup_secrets is 'Printed on the operator''s console while there is no coordinator; opens the page that names the first one.';

create table sign_in_requests (
  id uuid not null,
  email text not null,
  session bytea not null,
  lang text not null,
  next text,
  purpose text not null default 'sign-in',
  asked_at timestamptz not null,
  link_hash bytea,
  code_hash bytea,
  minted_at timestamptz,
  tries_left integer not null default 5,
  used_at timestamptz,
  constraint sign_in_requests_pkey primary key (id),
  constraint sign_in_requests_link_hash_key unique (link_hash),
  constraint sign_in_requests_session_fkey foreign key (session) references sessions(token_hash) on update cascade on delete cascade,
  constraint sign_in_requests_email_check check (email = lower(email)),
  constraint sign_in_requests_lang_check check (lang in ('da', 'en')),
  constraint sign_in_requests_purpose_check check (purpose in ('sign-in', 'confirm')),
  constraint sign_in_requests_tries_left_check check (tries_left >= 0)
);
create index sign_in_requests_session on sign_in_requests (session);
comment on column sign_in_requests.session is 'The browser that asked: the six digits only work there.';
comment on column sign_in_requests.purpose is 'What the mail says it is for: signing in, or confirming what was sent with this address.';
comment on column sign_in_requests.minted_at is 'Link and code come into being when the mail is handed over, and live ten minutes from then.';

create table sign_ups (
  id uuid not null,
  round_id uuid not null,
  role text not null,
  state text not null,
  session bytea,
  person_id uuid,
  email text,
  lang text not null,
  workplace_id uuid,
  answers jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  confirmed_at timestamptz,
  withdrawn_at timestamptz,
  reminded_at timestamptz,
  closing_told timestamptz,
  withdrawn_why text,
  constraint sign_ups_pkey primary key (id),
  constraint sign_ups_person_id_fkey foreign key (person_id) references persons(id),
  constraint sign_ups_round_id_fkey foreign key (round_id) references rounds(id),
  constraint sign_ups_session_fkey foreign key (session) references sessions(token_hash) on update cascade on delete set null,
  constraint sign_ups_workplace_id_fkey foreign key (workplace_id) references workplaces(id),
  constraint sign_ups_check check ((state not in ('submitted', 'confirmed')) or email is not null and workplace_id is not null and submitted_at is not null),
  constraint sign_ups_check1 check (state <> 'confirmed' or person_id is not null and confirmed_at is not null),
  constraint sign_ups_email_check check (email = lower(email)),
  constraint sign_ups_lang_check check (lang in ('da', 'en')),
  constraint sign_ups_role_check check (role in ('host', 'intern')),
  constraint sign_ups_state_check check (state in ('draft', 'submitted', 'confirmed', 'withdrawn', 'expired')),
  constraint sign_ups_withdrawn_why_check check (withdrawn_why in ('unsaid', 'plans', 'busy', 'manager', 'work-changed', 'duplicate'))
);
create unique index sign_ups_once on sign_ups (round_id, role, email) where state = 'confirmed';
create index sign_ups_person on sign_ups (person_id);
create index sign_ups_round on sign_ups (round_id, state, role);
create index sign_ups_saved on sign_ups (state, saved_at) where state in ('draft', 'submitted');
create index sign_ups_session on sign_ups (session) where state = 'draft';
create index sign_ups_to_confirm on sign_ups (email) where state = 'submitted';
create trigger late_place_waits_end after update of state on sign_ups for each row when (old.state = 'confirmed' and new.state <> 'confirmed') execute function late_place_waits_end();
comment on column sign_ups.session is 'The browser that holds the draft before there is an account.';
comment on column sign_ups.answers is 'What was answered, one member a question; its shape is host-answers and intern-answers in code.';
comment on column sign_ups.version is 'Rises with every change, so that of two people changing one sign-up the second is told.';
comment on column sign_ups.reminded_at is 'Who left a draft, or did not prove the address, is reminded once.';
comment on column sign_ups.closing_told is 'Who has not finished is told once that sign-up closes soon.';

create table takeaways (
  id uuid not null,
  placement_id uuid not null,
  sign_up_id uuid not null,
  person_id uuid not null,
  place integer not null,
  kind text not null,
  text text not null,
  version integer not null default 1,
  written_at timestamptz not null,
  changed_at timestamptz not null,
  constraint takeaways_pkey primary key (id),
  constraint takeaways_five unique (placement_id, person_id, place),
  constraint takeaways_person_id_fkey foreign key (person_id) references persons(id),
  constraint takeaways_placement_id_sign_up_id_fkey foreign key (placement_id, sign_up_id) references placement_answers(placement_id, sign_up_id) on delete cascade,
  constraint takeaways_kind_check check (kind in ('solution', 'habit')),
  constraint takeaways_place_check check (place >= 1 and place <= 5),
  constraint takeaways_text_check check (text <> '' and length(text) <= 300),
  constraint takeaways_version_check check (version > 0)
);
create index takeaways_person on takeaways (person_id);
comment on column takeaways.sign_up_id is 'On whose side of the visit it was written: a deputy writes on the host''s.';
comment on column takeaways.place is 'One of the five that a person has in a visit; says nothing of the order.';
comment on column takeaways.version is 'Rises with every change, so that nobody saves over words they have not seen.';

create table took_place_links (
  secret_hash bytea not null,
  placement_id uuid not null,
  sign_up_id uuid not null,
  made_at timestamptz not null,
  constraint took_place_links_pkey primary key (secret_hash),
  constraint took_place_links_placement_id_sign_up_id_fkey foreign key (placement_id, sign_up_id) references took_place_questions(placement_id, sign_up_id) on delete cascade,
  constraint took_place_links_secret_hash_check check (length(secret_hash) = 32)
);
comment on table took_place_links is 'The mailed way to the question. Opens the question alone, and never who the others are.';

create table took_place_questions (
  placement_id uuid not null,
  sign_up_id uuid not null,
  asked_at timestamptz not null,
  answer_on date not null,
  answer text,
  answered_at timestamptz,
  deputy uuid,
  constraint took_place_questions_pkey primary key (placement_id, sign_up_id),
  constraint took_place_questions_deputy_fkey foreign key (deputy) references persons(id),
  constraint took_place_questions_placement_id_sign_up_id_fkey foreign key (placement_id, sign_up_id) references placement_answers(placement_id, sign_up_id),
  constraint took_place_questions_answer_check check (answer in ('all', 'some', 'no')),
  constraint took_place_questions_check check ((answer is null) = (answered_at is null)),
  constraint took_place_questions_check1 check (deputy is null or answer is not null)
);
create index took_place_questions_deputy on took_place_questions (deputy) where deputy is not null;
comment on column took_place_questions.answer_on is 'The last day to answer. After it no answer is silence, and the office sees it; an answer is welcome all the same.';
comment on column took_place_questions.deputy is 'The host''s deputy who gave the answer; null where who was asked did.';

create table unwilling_addresses (
  address_hash bytea not null,
  at timestamptz not null,
  about text not null,
  constraint unwilling_addresses_pkey primary key (address_hash, about),
  constraint unwilling_addresses_about_check check (about in ('company', 'approval', 'arrangement', 'deputy'))
);
comment on table unwilling_addresses is 'Who wants no invitations from colleagues: SHA-256 of the address, never the address.';
comment on column unwilling_addresses.about is 'What no more is to be mailed about: who travels with nobody may still be somebody''s manager.';

create table visit_programmes (
  id uuid not null,
  host uuid not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  shared_at timestamptz,
  link text,
  constraint visit_programmes_pkey primary key (id),
  constraint visit_programmes_host_key unique (host),
  constraint visit_programmes_link_key unique (link),
  constraint visit_programmes_host_fkey foreign key (host) references sign_ups(id),
  constraint visit_programmes_link_check check (link ~ '^[A-Za-z0-9_-]{43}$'),
  constraint visit_programmes_version_check check (version > 0)
);
comment on column visit_programmes.version is 'Rises with every change, so that who saves over another''s change is told.';
comment on column visit_programmes.shared_at is 'When the guests were told; until then they see nothing of it.';
comment on column visit_programmes.link is 'Opens this programme, without names, to whoever has the address. Kept readable, to be shown to the host again.';

create table wishes (
  intern uuid not null,
  host uuid not null,
  rank integer not null,
  constraint wishes_pkey primary key (intern, rank),
  constraint wishes_intern_host_key unique (intern, host),
  constraint wishes_host_fkey foreign key (host) references sign_ups(id) on delete cascade,
  constraint wishes_intern_fkey foreign key (intern) references sign_ups(id) on delete cascade,
  constraint wishes_rank_check check (rank >= 1 and rank <= 5)
);
create index wishes_by_host on wishes (host);
comment on table wishes is 'The hosts an intern would most like to visit, 1 the most. Kept as a whole list under the lock of the intern''s sign-up.';
comment on column wishes.host is 'A wish stays when its host withdraws, so that the intern is told; the matching leaves it out.';

create table workplaces (
  id uuid not null,
  organisation text not null,
  name text not null,
  municipality text not null,
  landsdel text not null,
  merged_into uuid,
  created_at timestamptz not null,
  constraint workplaces_pkey primary key (id),
  constraint workplaces_merged_into_fkey foreign key (merged_into) references workplaces(id),
  constraint workplaces_organisation_fkey foreign key (organisation) references organisations(id),
  constraint workplaces_landsdel_check check (landsdel ~ '^DK0\d\d$'),
  constraint workplaces_municipality_check check (municipality ~ '^\d{4}$'),
  constraint workplaces_name_check check (length(name) >= 2 and length(name) <= 120)
);
create unique index workplaces_named_once on workplaces (organisation, lower(name), municipality) where merged_into is null;
comment on table workplaces is 'What people call the place they work at, not its address. R7 and R10 depend on colleagues sharing one.';

create table workplaces_apart (
  one uuid not null,
  other uuid not null,
  at timestamptz not null,
  constraint workplaces_apart_pkey primary key (one, other),
  constraint workplaces_apart_one_fkey foreign key (one) references workplaces(id),
  constraint workplaces_apart_other_fkey foreign key (other) references workplaces(id),
  constraint workplaces_apart_check check (one < other)
);
comment on table workplaces_apart is 'Two the office has looked at and told apart although their names are alike: not asked about again.';

create table workshop_bookings (
  id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  workshop_id uuid not null,
  state text not null default 'booked',
  sequence integer not null default 0,
  booked_at timestamptz not null,
  ended_at timestamptz,
  reminded_at timestamptz,
  attended_at timestamptz,
  constraint workshop_bookings_pkey primary key (id),
  constraint workshop_bookings_round_id_person_id_key unique (round_id, person_id),
  constraint workshop_bookings_person_id_fkey foreign key (person_id) references persons(id),
  constraint workshop_bookings_round_id_fkey foreign key (round_id) references rounds(id),
  constraint workshop_bookings_workshop_id_round_id_fkey foreign key (workshop_id, round_id) references workshops(id, round_id),
  constraint workshop_bookings_check check ((state = 'booked') = (ended_at is null)),
  constraint workshop_bookings_check1 check (attended_at is null or state = 'booked'),
  constraint workshop_bookings_state_check check (state in ('booked', 'given-back', 'workshop-cancelled', 'withdrawn', 'round-cancelled'))
);
create index workshop_bookings_workshop on workshop_bookings (workshop_id) where state = 'booked';
create trigger workshop_bookings_rise before update on workshop_bookings for each row execute function workshop_bookings_rise();
create trigger workshop_bookings_seat before insert or update of workshop_id, state on workshop_bookings for each row when (new.state = 'booked') execute function workshop_has_a_seat();
comment on table workshop_bookings is 'Whose seat is where: one row for each person and round, whatever they choose and however often.';
comment on column workshop_bookings.id is 'The UID of the calendar entry: who chooses another workshop gets the entry moved, not a second one.';
comment on column workshop_bookings.sequence is 'The SEQUENCE of the calendar entry (RFC 5545, 3.8.7.4); it only rises.';

create table workshop_offer_links (
  secret_hash bytea not null,
  wait_id uuid not null,
  made_at timestamptz not null,
  constraint workshop_offer_links_pkey primary key (secret_hash),
  constraint workshop_offer_links_wait_id_fkey foreign key (wait_id) references workshop_waits(id) on delete cascade
);
comment on table workshop_offer_links is 'The mailed way to an offer, where it is taken or declined without signing in.';

create table workshop_roll_calls (
  id uuid not null,
  workshop_id uuid not null,
  called_by uuid not null,
  called_at timestamptz not null,
  came uuid[] not null,
  gone uuid[] not null,
  undone_at timestamptz,
  constraint workshop_roll_calls_pkey primary key (id),
  constraint workshop_roll_calls_called_by_fkey foreign key (called_by) references persons(id),
  constraint workshop_roll_calls_workshop_id_fkey foreign key (workshop_id) references workshops(id),
  constraint workshop_roll_calls_check check ((cardinality(came) + cardinality(gone)) > 0)
);
create index workshop_roll_calls_workshop on workshop_roll_calls (workshop_id, called_at);
comment on table workshop_roll_calls is 'Each time attendance was recorded: the bookings ticked and unticked then, so that it can be undone.';

create table workshop_told (
  round_id uuid not null,
  person_id uuid not null,
  what text not null,
  told_at timestamptz not null,
  constraint workshop_told_pkey primary key (round_id, person_id, what),
  constraint workshop_told_person_id_fkey foreign key (person_id) references persons(id),
  constraint workshop_told_round_id_fkey foreign key (round_id) references rounds(id),
  constraint workshop_told_what_check check (what in ('choose', 'choose-due'))
);
comment on table workshop_told is 'Who has been asked to choose a workshop, and who reminded: nobody is mailed twice for one thing.';

create table workshop_waits (
  id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  workshop_id uuid not null,
  party uuid not null,
  line bigint not null generated always as identity,
  state text not null default 'waiting',
  joined_at timestamptz not null,
  offered_at timestamptz,
  offer_by timestamptz,
  ended_at timestamptz,
  constraint workshop_waits_pkey primary key (id),
  constraint workshop_waits_person_id_fkey foreign key (person_id) references persons(id),
  constraint workshop_waits_round_id_fkey foreign key (round_id) references rounds(id),
  constraint workshop_waits_workshop_id_round_id_fkey foreign key (workshop_id, round_id) references workshops(id, round_id),
  constraint workshop_waits_check check (state <> 'offered' or offer_by > offered_at),
  constraint workshop_waits_check1 check ((state in ('waiting', 'offered')) = (ended_at is null)),
  constraint workshop_waits_state_check check (state in ('waiting', 'offered', 'taken', 'declined', 'lapsed', 'left', 'over'))
);
create index workshop_waits_line on workshop_waits (workshop_id, line) where state in ('waiting', 'offered');
create unique index workshop_waits_one on workshop_waits (round_id, person_id) where state in ('waiting', 'offered');
create trigger workshop_waits_seat before insert or update of workshop_id, state on workshop_waits for each row when (new.state = 'offered') execute function workshop_has_a_seat();
comment on table workshop_waits is 'Places in line. An offered seat is held for its person until offer_by.';
comment on column workshop_waits.party is 'Two companions who asked together have the same, and are offered two seats or none (U1).';

create table workshops (
  id uuid not null,
  round_id uuid not null,
  is_online boolean not null,
  place text not null,
  address text not null,
  day date not null,
  starts text not null,
  ends text not null,
  capacity integer not null,
  lang text not null,
  notes text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_because text,
  constraint workshops_pkey primary key (id),
  constraint workshops_id_round_id_key unique (id, round_id),
  constraint workshops_round_id_fkey foreign key (round_id) references rounds(id),
  constraint workshops_address_check check (length(address) >= 1 and length(address) <= 300),
  constraint workshops_capacity_check check (capacity >= 1 and capacity <= 999),
  constraint workshops_check check (starts < ends),
  constraint workshops_check1 check ((cancelled_at is null) = (cancelled_because is null)),
  constraint workshops_ends_check check (ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint workshops_lang_check check (lang in ('da', 'en')),
  constraint workshops_notes_check check (length(notes) <= 1000),
  constraint workshops_place_check check (length(place) >= 1 and length(place) <= 60),
  constraint workshops_starts_check check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
);
create unique index workshops_one on workshops (round_id, day, starts, place) where cancelled_at is null;
create trigger workshops_capacity before update of capacity on workshops for each row when (new.capacity < old.capacity) execute function workshop_keeps_its_seats();
comment on column workshops.address is 'The street and the room; of an online one, where it is joined.';
comment on column workshops.starts is 'HH:MM on the clocks of the round''s time zone, as is ends.';
comment on column workshops.lang is 'The language it is held in.';
