-- Two colleagues who travel together or not at all (R10).

create table companionships (
  id               uuid primary key,
  inviter          uuid not null references sign_ups,
  companion        uuid references sign_ups,
  email            text not null check (email = lower(email)),
  if_not_confirmed text not null check (if_not_confirmed in ('alone', 'not')),
  state            text not null check (state in ('invited', 'confirmed', 'declined', 'expired', 'left')),
  secret_hash      bytea unique,
  invited_at       timestamptz not null,
  reminded_at      timestamptz,
  ended_at         timestamptz,
  check (inviter <> companion),
  check (state <> 'confirmed' or companion is not null)
);
create unique index companionships_inviter_once on companionships (inviter) where state in ('invited', 'confirmed');
create unique index companionships_companion_once on companionships (companion) where state in ('invited', 'confirmed');
