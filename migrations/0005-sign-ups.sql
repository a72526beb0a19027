-- A workplace's offer to host, or a person's wish to travel, in one round.

create table sign_ups (
  id            uuid primary key,
  round_id      uuid not null references rounds,
  role          text not null check (role in ('host', 'intern')),
  state         text not null check (state in ('draft', 'submitted', 'confirmed', 'withdrawn', 'expired')),
  session       bytea references sessions on update cascade on delete set null,
  person_id     uuid references persons,
  email         text check (email = lower(email)),
  lang          text not null check (lang in ('da', 'en')),
  workplace_id  uuid references workplaces,
  answers       jsonb not null default '{}',
  version       integer not null default 1,
  created_at    timestamptz not null,
  saved_at      timestamptz not null,
  submitted_at  timestamptz,
  confirmed_at  timestamptz,
  withdrawn_at  timestamptz,
  reminded_at   timestamptz,
  closing_told  timestamptz,
  withdrawn_why text check (withdrawn_why in ('unsaid', 'plans', 'busy', 'manager', 'work-changed', 'duplicate')),
  check (state not in ('submitted', 'confirmed') or (email is not null and workplace_id is not null and submitted_at is not null)),
  check (state <> 'confirmed' or (person_id is not null and confirmed_at is not null))
);
create unique index sign_ups_once on sign_ups (round_id, role, email) where state = 'confirmed';
create index sign_ups_to_confirm on sign_ups (email) where state = 'submitted';
create index sign_ups_saved on sign_ups (state, saved_at) where state in ('draft', 'submitted');
create index sign_ups_person on sign_ups (person_id);
create index sign_ups_session on sign_ups (session) where state = 'draft';
create index sign_ups_round on sign_ups (round_id, state, role);
comment on index sign_ups_once is 'Only once confirmed: anybody can type an address, so a stranger''s sign-up neither blocks a person''s own nor tells of it.';
comment on column sign_ups.session is 'The browser that holds the draft before there is an account.';
comment on column sign_ups.reminded_at is 'Who left a draft, or did not prove the address, is reminded once.';
comment on column sign_ups.closing_told is 'Who has not finished is told once that sign-up closes soon.';
comment on column sign_ups.answers is 'What was answered, one member a question; its shape is host-answers and intern-answers in code.';
comment on column sign_ups.version is 'Rises with every change, so that of two people changing one sign-up the second is told.';

create table office_notes (
  id         uuid primary key,
  sign_up_id uuid not null references sign_ups on delete cascade,
  text       text not null check (length(text) between 1 and 2000),
  by         uuid not null references persons,
  at         timestamptz not null
);
create index office_notes_sign_up on office_notes (sign_up_id, at);

create table resume_links (
  secret_hash bytea primary key,
  sign_up_id  uuid not null references sign_ups on delete cascade,
  made_at     timestamptz not null
);
create index resume_links_sign_up on resume_links (sign_up_id);
create table left_browsers (
  sign_up_id uuid not null references sign_ups on delete cascade,
  session    bytea not null references sessions on update cascade on delete cascade,
  primary key (sign_up_id, session)
);
comment on table left_browsers is 'Browsers a draft was moved away from, to tell them so.';

comment on table resume_links is 'Mailed ways back to a draft, from any browser, as long as it is one.';
