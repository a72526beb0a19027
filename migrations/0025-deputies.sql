-- A host's deputy: named by its contact, confirmed by themselves before anything of theirs is shown.

create table deputies (
  id          uuid primary key,
  host        uuid not null references sign_ups,
  name        text not null check (length(name) <= 100),
  email       text not null check (email = lower(email)),
  state       text not null check (state in ('invited', 'confirmed', 'declined', 'ended')),
  person_id   uuid references persons,
  named_at    timestamptz not null,
  answered_at timestamptz,
  ended_at    timestamptz,
  check ((state = 'confirmed') = (person_id is not null)),
  check ((state in ('declined', 'ended')) = (ended_at is not null)),
  -- Who is no deputy, or no more, is nobody here.
  check (state in ('invited', 'confirmed') or (name = '' and email = ''))
);
create unique index deputies_one on deputies (host) where state in ('invited', 'confirmed');
create index deputies_person on deputies (person_id) where state = 'confirmed';

create table deputy_links (
  secret_hash bytea primary key,
  deputy      uuid not null references deputies on delete cascade,
  made_at     timestamptz not null
);
comment on table deputy_links is 'The way in of the mail to a deputy, as a hash; good as long as they are asked, or are the deputy.';

alter table unwilling_addresses drop constraint unwilling_addresses_about_check;
alter table unwilling_addresses add check (about in ('company', 'approval', 'arrangement', 'deputy'));
