-- What stands in people's calendars (R16, U18): visits that count their changes, and a feed of one's own. And, after the
-- week, whether visits took place.

alter table placements add column calendar_sequence integer not null default 0;
comment on column placements.calendar_sequence is 'Of its calendar entry (RFC 5545, 3.8.7.4), together with the round''s version; it only rises. 0: it never stood in one.';

-- A visit enters calendars when it is agreed, and leaves them when it is called off, whoever writes either.
create function placements_rise() returns trigger language plpgsql as $$
begin
  if new.calendar_sequence < old.calendar_sequence then
    raise exception 'the sequence of placement % only rises', new.id using errcode = 'integrity_constraint_violation';
  end if;
  if old.state <> new.state and 'agreed' in (old.state, new.state) then
    new.calendar_sequence := old.calendar_sequence + 1;
  end if;
  return new;
end $$;
create trigger placements_rise before update on placements
  for each row execute function placements_rise();
update placements set calendar_sequence = 1 where state = 'agreed';

create table calendar_feeds (
  secret_hash bytea primary key check (length(secret_hash) = 32),
  person_id   uuid not null references persons,
  made_at     timestamptz not null,
  stopped_at  timestamptz
);
create unique index calendar_feeds_one on calendar_feeds (person_id) where stopped_at is null;
comment on table calendar_feeds is 'The addresses people''s calendars fetch from. A new one stops the one before; those stopped are kept, to say so.';
comment on column calendar_feeds.secret_hash is 'Of the address''s secret, which is shown once and kept nowhere.';

-- "Did it take place?", asked of everybody in a visit when its last day is over (U24).
create table took_place_questions (
  placement_id uuid not null,
  sign_up_id   uuid not null,
  asked_at     timestamptz not null,
  answer_on    date not null,
  answer       text check (answer in ('all', 'some', 'no')),
  answered_at  timestamptz,
  primary key (placement_id, sign_up_id),
  foreign key (placement_id, sign_up_id) references placement_answers,
  check ((answer is null) = (answered_at is null))
);
comment on column took_place_questions.answer_on is 'The last day to answer. After it no answer is silence, and the office sees it; an answer is welcome all the same.';
