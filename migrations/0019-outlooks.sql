-- How a match looks for each sign-up while sign-up is open (R5): calculated outside of any request, and kept.

create table outlook_readings (
  round_id      uuid primary key references rounds,
  asked_at      timestamptz not null,
  calculated_at timestamptz
);
comment on table outlook_readings is 'When a round''s outlooks were last asked for, and when they came. What was answered after asked_at is not in them.';

create table outlooks (
  sign_up uuid primary key references sign_ups on delete cascade,
  outlook jsonb not null,
  read_at timestamptz not null
);
comment on column outlooks.outlook is 'Counts alone: of hosts, seats, others and what a changed answer would open. Nobody''s id.';
