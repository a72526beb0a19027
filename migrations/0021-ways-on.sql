-- Who got no visit: waiting for a late place, and asking to be asked again next year.

create table late_place_waits (
  sign_up uuid primary key references sign_ups on delete cascade,
  since   timestamptz not null
);
comment on table late_place_waits is 'Who got no visit and said that they can come if a place falls free. Taken back, or left with the round: deleted.';

-- Whoever leaves the round waits for nothing in it, by whichever way they leave.
create function late_place_waits_end() returns trigger language plpgsql as $$
begin
  delete from late_place_waits where sign_up = new.id;
  return null;
end $$;
create trigger late_place_waits_end after update of state on sign_ups
  for each row when (old.state = 'confirmed' and new.state <> 'confirmed') execute function late_place_waits_end();

create table ask_again_consents (
  person_id     uuid not null references persons,
  round_id      uuid not null references rounds,
  given_at      timestamptz not null,
  taken_back_at timestamptz,
  used_at       timestamptz,
  primary key (person_id, round_id)
);
comment on table ask_again_consents is 'Consents to one letter when the sign-up of the next round opens, with their dates.';
comment on column ask_again_consents.round_id is 'The round in which it was given.';
comment on column ask_again_consents.used_at is 'When the one letter was written; a consent is used once.';
