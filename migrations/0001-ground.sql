-- The ground: who did what, and the letters that go out.

create table audit_entries (
  id          bigint generated always as identity primary key,
  at          timestamptz not null,
  actor_kind  text not null check (actor_kind in ('anonymous', 'person', 'system', 'operator')),
  actor_id    uuid,
  act         text not null,
  subject     text not null,
  subject_id  text not null,
  reason      text,
  detail      jsonb not null default '{}',
  check ((actor_kind = 'person') = (actor_id is not null))
);
create index audit_entries_subject on audit_entries (subject, subject_id, id);
comment on table audit_entries is 'Who did what, when, to what. Ids and closed words, so that it may be kept; and the reason, where one must be given.';

create table letters (
  id           uuid primary key,
  kind         text not null,
  to_address   text not null,
  lang         text not null check (lang in ('da', 'en')),
  about        jsonb not null default '{}',
  batch        uuid,
  once_key     text,
  message_id   text unique,
  state        text not null default 'queued' check (state in ('drafted', 'queued', 'sent', 'dropped', 'dead')),
  attempts     integer not null default 0,
  last_error   text,
  due_at       timestamptz,
  created_at   timestamptz not null,
  settled_at   timestamptz,
  unique (once_key),
  check ((state = 'queued') = (due_at is not null)),
  check ((state in ('drafted', 'queued')) = (settled_at is null))
);
create index letters_state on letters (state, created_at);
create index letters_due on letters (due_at) where state = 'queued';
create index letters_batch on letters (batch) where batch is not null;
comment on column letters.about is 'Ids of what the letter is about. Its text is composed when it goes, from the state of that moment.';
comment on column letters.once_key is 'Nobody is mailed twice for one thing: the second letter with the same key is not written.';
comment on column letters.message_id is 'Given before the letter first goes, then one for ever: a letter sent again after a crash is known as the same.';
comment on column letters.due_at is 'When a queued letter is queued again if it is still here: its next try, or its job was lost.';

create table letter_attempts (
  letter_id uuid not null references letters on delete cascade,
  at        timestamptz not null,
  outcome   text not null check (outcome in ('sent', 'failed', 'refused')),
  answer    text
);
create index letter_attempts_letter on letter_attempts (letter_id, at);

create table limits (
  key     bytea primary key,
  full_at timestamptz not null
);
create index limits_full_at on limits (full_at);
comment on table limits is 'How often something was asked for lately. The key is a hash of what and by whom, with the day''s salt.';
comment on column limits.full_at is 'When the bucket is full again, and the row is worth nothing.';

create table daily_salts (
  day  date primary key,
  salt bytea not null
);
comment on table daily_salts is 'Gone the day after, and with it the way from a hashed address back to the address.';
