-- One year's exchange: its dates, limits and rules. Its phase is computed from the clock, never stored.

create table rounds (
  id                uuid primary key,
  year              integer not null unique check (year between 2015 and 2100),
  name              text not null,
  time_zone         text not null default 'Europe/Copenhagen',
  visit_iso_year    integer not null,
  visit_iso_week    integer not null check (visit_iso_week between 1 and 53),
  sign_up_opens     date not null,
  sign_up_closes    date not null,
  proposals_on      date not null,
  answers_due       date not null,
  evaluation_closes date not null,
  workshops         jsonb not null default '[]',
  sectors           text[] not null default '{municipal,state}',
  max_seats         integer not null default 3 check (max_seats between 1 and 3),
  priority          text not null default 'workplace' check (priority in ('workplace', 'organisation')),
  seed              bigint not null check (seed between 0 and 9007199254740991),
  seed_salt         text not null,
  seed_hash         text not null,
  organiser         jsonb not null,
  opened_early      jsonb not null default '{}',
  cancelled_at      timestamptz,
  version           integer not null default 1,
  created_at        timestamptz not null,
  check (sign_up_opens <= sign_up_closes and sign_up_closes < proposals_on and proposals_on <= answers_due)
);
comment on column rounds.sign_up_closes is 'The last day; its deadline is 23.59 in the round''s time zone.';
comment on column rounds.seed_hash is 'SHA-256 of seed and salt, published before sign-up closes, so that the draw cannot be chosen afterwards.';
comment on column rounds.opened_early is 'Phase → instant: what a coordinator let begin before its day.';
