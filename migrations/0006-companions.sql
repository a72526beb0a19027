-- Two colleagues who travel together (R10). What each said of it stands in their own sign-up's answers.

create table companionships (
  id           uuid primary key,
  inviter      uuid not null references sign_ups,
  companion    uuid references sign_ups,
  email        text not null check (email = lower(email)),
  state        text not null check (state in ('invited', 'confirmed', 'declined', 'expired', 'left')),
  invited_at   timestamptz not null,
  reminded_at  timestamptz,
  ended_at     timestamptz,
  check (inviter <> companion),
  check (state <> 'confirmed' or companion is not null)
);
create unique index companionships_inviter_once on companionships (inviter) where state in ('invited', 'confirmed');
create unique index companionships_companion_once on companionships (companion) where state in ('invited', 'confirmed');
create index companionships_open on companionships (state, invited_at) where state = 'invited';
create index companionships_email on companionships (email) where state = 'invited';

create table companion_links (
  secret_hash   bytea primary key,
  companionship uuid not null references companionships on delete cascade,
  made_at       timestamptz not null
);
create index companion_links_companionship on companion_links (companionship);
comment on table companion_links is 'The way in of an invitation and of its reminder: each mail its own, all good while the invitation is open.';

create table unwilling_addresses (
  address_hash bytea primary key,
  at           timestamptz not null
);
comment on table unwilling_addresses is 'Who wants no invitations from colleagues: SHA-256 of the address, never the address.';
