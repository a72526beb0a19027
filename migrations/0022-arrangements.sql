-- Hosts that interns find themselves: an invitation, the host's yes, and the days both agreed on (R11).

create table arrangements (
  id          uuid primary key,
  intern      uuid not null references sign_ups on delete cascade,
  host        uuid not null references sign_ups on delete cascade,
  days        text[] not null check (cardinality(days) between 2 and 5),
  state       text not null check (state in ('invited', 'accepted', 'declined', 'withdrawn')),
  invited_at  timestamptz not null,
  accepted_at timestamptz,
  ended_at    timestamptz,
  check (state <> 'accepted' or accepted_at is not null),
  check ((state in ('declined', 'withdrawn')) = (ended_at is not null))
);
comment on table arrangements is 'An intern''s invitation to a host. Accepted ones are pinned in every matching, in the order of accepted_at, as long as the host has seats.';
create unique index arrangements_intern_once on arrangements (intern) where state in ('invited', 'accepted');
create index arrangements_host on arrangements (host, accepted_at);
