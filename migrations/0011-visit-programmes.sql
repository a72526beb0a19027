-- What a host has planned for its guests, day by day (R9).

create table visit_programmes (
  id         uuid primary key,
  host       uuid not null unique references sign_ups,
  version    integer not null default 1 check (version > 0),
  changed_at timestamptz not null,
  shared_at  timestamptz,
  link       text unique check (link ~ '^[A-Za-z0-9_-]{43}$')
);
comment on column visit_programmes.version is 'Rises with every change, so that who saves over another''s change is told.';
comment on column visit_programmes.shared_at is 'When the guests were told; until then they see nothing of it.';
comment on column visit_programmes.link is 'Opens this programme, without names, to whoever has the address. Kept readable, to be shown to the host again.';

create table programme_items (
  programme uuid not null references visit_programmes on delete cascade,
  day       text not null check (day in ('mon', 'tue', 'wed', 'thu', 'fri')),
  place     integer not null check (place >= 0),
  part      text not null check (part in ('morning', 'afternoon')),
  starts    text check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends      text check (ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  title     text not null check (length(title) between 1 and 80),
  note      text not null check (length(note) <= 400),
  primary key (programme, day, place),
  check ((starts is null) = (ends is null)),
  check (starts < ends)
);

create table programme_comments (
  id        uuid primary key,
  programme uuid not null references visit_programmes on delete cascade,
  sign_up   uuid not null references sign_ups,
  text      text not null check (length(text) between 1 and 500),
  at        timestamptz not null
);
create index programme_comments_programme on programme_comments (programme, at);
