-- People, their sessions and the asking for a way in.

create table persons (
  id                uuid primary key,
  email             text not null unique check (email = lower(email)),
  name              text not null default '',
  lang              text not null default 'da' check (lang in ('da', 'en')),
  coordinator_since timestamptz,
  created_at        timestamptz not null,
  proved_at         timestamptz not null
);
comment on column persons.proved_at is 'A person exists from the moment the address was proved, never before.';

create table sessions (
  token_hash bytea primary key,
  person_id  uuid references persons on delete cascade,
  created_at timestamptz not null,
  seen_at    timestamptz not null
);
create index sessions_person on sessions (person_id);
comment on table sessions is 'A browser that has been let in, or (no person) one that holds a draft or has asked for a sign-in.';

create table sign_in_requests (
  id          uuid primary key,
  email       text not null check (email = lower(email)),
  session     bytea not null references sessions on update cascade on delete cascade,
  lang        text not null check (lang in ('da', 'en')),
  next        text,
  purpose     text not null default 'sign-in' check (purpose in ('sign-in', 'confirm')),
  asked_at    timestamptz not null,
  link_hash   bytea unique,
  code_hash   bytea,
  minted_at   timestamptz,
  tries_left  integer not null default 5 check (tries_left >= 0),
  used_at     timestamptz
);
create index sign_in_requests_session on sign_in_requests (session);
comment on column sign_in_requests.session is 'The browser that asked: the six digits only work there.';
comment on column sign_in_requests.purpose is 'What the mail says it is for: signing in, or confirming what was sent with this address.';
comment on column sign_in_requests.minted_at is 'Link and code come into being when the mail is handed over, and live ten minutes from then.';

create table setup_secrets (
  secret_hash bytea primary key,
  made_at     timestamptz not null,
  used_at     timestamptz
);
comment on table setup_secrets is 'Printed on the operator''s console while there is no coordinator; opens the page that names the first one.';

create table coordinator_appointments (
  id           uuid primary key,
  email        text not null unique check (email = lower(email)),
  name         text not null check (length(name) between 1 and 120),
  appointed_by uuid references persons,
  appointed_at timestamptz not null
);
comment on table coordinator_appointments is 'Named as coordinator; becomes one when the address is proved by signing in.';
comment on column coordinator_appointments.appointed_by is 'Nobody: by the set-up secret.';
