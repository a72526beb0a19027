-- What an intern's manager says to their going (R6): one row for each address that is asked.

create table manager_approvals (
  id              uuid primary key,
  sign_up         uuid not null references sign_ups,
  email           text not null check (email = lower(email)),
  state           text not null check (state in ('held', 'asked', 'talk', 'yes', 'not-this-year', 'economy', 'expired',
                                                 'returned', 'not-manager', 'unwilling', 'replaced')),
  asked_days      integer not null check (asked_days between 2 and 5),
  asked_overnight boolean not null,
  days            integer check (days between 2 and 5),
  overnight       boolean,
  asks            integer not null default 1,
  asked_at        timestamptz not null,
  answer_by       timestamptz not null,
  passed_at       timestamptz,
  reminded_at     timestamptz,
  answered_at     timestamptz,
  ended_at        timestamptz,
  check ((days is null) = (overnight is null)),
  check (state <> 'yes' or days is not null),
  check (state not in ('not-this-year', 'economy') or days is null),
  check ((state in ('returned', 'not-manager', 'unwilling', 'replaced')) = (ended_at is not null)),
  check (ended_at is null or email = '')
);
create unique index manager_approvals_once on manager_approvals (sign_up) where ended_at is null;
create index manager_approvals_sign_up on manager_approvals (sign_up, asked_at);
create index manager_approvals_due on manager_approvals (answer_by) where state in ('held', 'asked', 'talk');
comment on index manager_approvals_once is 'One manager at a time: of two who name one at once, the second is refused.';
comment on column manager_approvals.email is 'Empty once the question is over: nobody may keep it then.';
comment on column manager_approvals.asked_days is 'What the intern''s answers needed when the manager was asked.';
comment on column manager_approvals.days is 'The frame the manager has said yes to: so many days at most. Holds while a wider one is asked for.';
comment on column manager_approvals.asks is 'How often this address was asked: a wider frame, or another try after silence.';
comment on column manager_approvals.passed_at is 'When the office let an address through that does not look like the organisation''s.';

create table manager_links (
  secret_hash bytea primary key,
  approval    uuid not null references manager_approvals on delete cascade,
  made_at     timestamptz not null
);
create index manager_links_approval on manager_links (approval);
comment on table manager_links is 'The way in of each mail to a manager, as a hash; all good until the question is over.';

alter table unwilling_addresses add column about text not null default 'company' check (about in ('company', 'approval'));
alter table unwilling_addresses drop constraint unwilling_addresses_pkey;
alter table unwilling_addresses add primary key (address_hash, about);
alter table unwilling_addresses alter column about drop default;
comment on column unwilling_addresses.about is 'What no more is to be mailed about: who travels with nobody may still be somebody''s manager.';
