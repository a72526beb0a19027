-- Preparatory workshops (R4): the office sets them up, people take a seat, or a place in line for one.

create table workshops (
  id                uuid primary key,
  round_id          uuid not null references rounds,
  is_online         boolean not null,
  place             text not null check (length(place) between 1 and 60),
  address           text not null check (length(address) between 1 and 300),
  day               date not null,
  starts            text not null check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends              text not null check (ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  capacity          integer not null check (capacity between 1 and 999),
  lang              text not null check (lang in ('da', 'en')),
  notes             text not null default '' check (length(notes) <= 1000),
  version           integer not null default 1,
  created_at        timestamptz not null,
  cancelled_at      timestamptz,
  cancelled_because text,
  unique (id, round_id),
  check (starts < ends),
  check ((cancelled_at is null) = (cancelled_because is null))
);
create unique index workshops_one on workshops (round_id, day, starts, place) where cancelled_at is null;
comment on column workshops.starts is 'HH:MM on the clocks of the round''s time zone, as is ends.';
comment on column workshops.address is 'The street and the room; of an online one, where it is joined.';
comment on column workshops.lang is 'The language it is held in.';

create table workshop_bookings (
  id          uuid primary key,
  round_id    uuid not null references rounds,
  person_id   uuid not null references persons,
  workshop_id uuid not null,
  state       text not null default 'booked' check (state in ('booked', 'given-back', 'workshop-cancelled', 'withdrawn', 'round-cancelled')),
  sequence    integer not null default 0,
  booked_at   timestamptz not null,
  ended_at    timestamptz,
  reminded_at timestamptz,
  attended_at timestamptz,
  unique (round_id, person_id),
  foreign key (workshop_id, round_id) references workshops (id, round_id),
  check ((state = 'booked') = (ended_at is null)),
  check (attended_at is null or state = 'booked')
);
create index workshop_bookings_workshop on workshop_bookings (workshop_id) where state = 'booked';
comment on table workshop_bookings is 'Whose seat is where: one row for each person and round, whatever they choose and however often.';
comment on column workshop_bookings.id is 'The UID of the calendar entry: who chooses another workshop gets the entry moved, not a second one.';
comment on column workshop_bookings.sequence is 'The SEQUENCE of the calendar entry (RFC 5545, 3.8.7.4); it only rises.';

create table workshop_waits (
  id          uuid primary key,
  round_id    uuid not null references rounds,
  person_id   uuid not null references persons,
  workshop_id uuid not null,
  party       uuid not null,
  line        bigint generated always as identity,
  state       text not null default 'waiting' check (state in ('waiting', 'offered', 'taken', 'declined', 'lapsed', 'left', 'over')),
  joined_at   timestamptz not null,
  offered_at  timestamptz,
  offer_by    timestamptz,
  ended_at    timestamptz,
  foreign key (workshop_id, round_id) references workshops (id, round_id),
  check (state <> 'offered' or offer_by > offered_at),
  check ((state in ('waiting', 'offered')) = (ended_at is null))
);
create unique index workshop_waits_one on workshop_waits (round_id, person_id) where state in ('waiting', 'offered');
create index workshop_waits_line on workshop_waits (workshop_id, line) where state in ('waiting', 'offered');
comment on table workshop_waits is 'Places in line. An offered seat is held for its person until offer_by.';
comment on column workshop_waits.party is 'Two companions who asked together have the same, and are offered two seats or none (U1).';

create table workshop_offer_links (
  secret_hash bytea primary key,
  wait_id     uuid not null references workshop_waits on delete cascade,
  made_at     timestamptz not null
);
comment on table workshop_offer_links is 'The mailed way to an offer, where it is taken or declined without signing in.';

create table workshop_told (
  round_id  uuid not null references rounds,
  person_id uuid not null references persons,
  what      text not null check (what in ('choose', 'choose-due')),
  told_at   timestamptz not null,
  primary key (round_id, person_id, what)
);
comment on table workshop_told is 'Who has been asked to choose a workshop, and who reminded: nobody is mailed twice for one thing.';

create table workshop_roll_calls (
  id          uuid primary key,
  workshop_id uuid not null references workshops,
  called_by   uuid not null references persons,
  called_at   timestamptz not null,
  came        uuid[] not null,
  gone        uuid[] not null,
  undone_at   timestamptz,
  check (cardinality(came) + cardinality(gone) > 0)
);
create index workshop_roll_calls_workshop on workshop_roll_calls (workshop_id, called_at);
comment on table workshop_roll_calls is 'Each time attendance was recorded: the bookings ticked and unticked then, so that it can be undone.';

-- Nobody sits on another's chair, whatever the code believes: booked and offered seats are never more than there are.
-- The workshop's row is locked first, so that of two who take the last seat one counts the other.
create function workshop_seats_taken(workshop uuid, but_not uuid) returns bigint language sql stable as $$
  select (select count(*) from workshop_bookings where workshop_id = workshop and state = 'booked' and id <> but_not)
       + (select count(*) from workshop_waits where workshop_id = workshop and state = 'offered' and id <> but_not)
$$;
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
create trigger workshop_bookings_seat before insert or update of workshop_id, state on workshop_bookings
  for each row when (new.state = 'booked') execute function workshop_has_a_seat();
create trigger workshop_waits_seat before insert or update of workshop_id, state on workshop_waits
  for each row when (new.state = 'offered') execute function workshop_has_a_seat();

create function workshop_keeps_its_seats() returns trigger language plpgsql as $$
begin
  if workshop_seats_taken(new.id, '00000000-0000-0000-0000-000000000000') > new.capacity then
    raise exception 'workshop % has more seats taken', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger workshops_capacity before update of capacity on workshops
  for each row when (new.capacity < old.capacity) execute function workshop_keeps_its_seats();

-- A calendar believes the highest sequence it has seen, so a change must raise it and nothing may lower it (U18).
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
create trigger workshop_bookings_rise before update on workshop_bookings
  for each row execute function workshop_bookings_rise();
