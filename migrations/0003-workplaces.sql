-- Organisations and the workplaces that people name in them.

create table organisations (
  id                text primary key,
  name              text not null,
  short             text,
  sector            text not null check (sector in ('municipal', 'state', 'regional', 'other')),
  kind              text not null check (kind in ('municipality', 'ministry', 'agency', 'institution', 'region', 'other')),
  municipality      text check (municipality ~ '^\d{4}$'),
  entered_by_person boolean not null default false,
  merged_into       text references organisations,
  created_at        timestamptz not null
);

create table workplaces (
  id            uuid primary key,
  organisation  text not null references organisations,
  name          text not null check (length(name) between 2 and 120),
  municipality  text not null check (municipality ~ '^\d{4}$'),
  landsdel      text not null check (landsdel ~ '^DK0\d\d$'),
  merged_into   uuid references workplaces,
  created_at    timestamptz not null
);
create unique index workplaces_named_once on workplaces (organisation, lower(name), municipality) where merged_into is null;
comment on table workplaces is 'What people call the place they work at, not its address. R7 and R10 depend on colleagues sharing one.';

create table workplaces_apart (
  one   uuid not null references workplaces,
  other uuid not null references workplaces,
  at    timestamptz not null,
  primary key (one, other),
  check (one < other)
);
comment on table workplaces_apart is 'Two the office has looked at and told apart although their names are alike: not asked about again.';
