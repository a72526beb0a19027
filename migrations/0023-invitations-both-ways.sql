-- Own host from either side (R11): a host invites as well, by the mail address of somebody who may not have signed up yet.
-- Each of those who travel and the host say yes; the last of these yeses decides the place in the line.

alter table arrangements
  alter column intern drop not null,
  alter column host drop not null,
  add column round_id uuid references rounds,
  add column invited_by text not null default 'intern' check (invited_by in ('intern', 'host')),
  add column email text not null default '' check (email = lower(email)),
  add column companion uuid references sign_ups on delete cascade,
  add column intern_yes_at timestamptz,
  add column companion_yes_at timestamptz,
  add column host_yes_at timestamptz,
  add column answer_by timestamptz,
  add column reminded_at timestamptz,
  add column otherwise text not null default 'find' check (otherwise in ('find', 'not'));

update arrangements set
  round_id = (select round_id from sign_ups where id = intern),
  intern_yes_at = invited_at,
  host_yes_at = accepted_at,
  -- Who was invited before there was a deadline has two weeks from now.
  answer_by = current_timestamp + interval '14 days';

alter table arrangements
  alter column round_id set not null,
  alter column invited_by drop default,
  alter column email drop default,
  alter column answer_by set not null,
  alter column otherwise drop default,
  drop constraint arrangements_check1,
  drop constraint arrangements_state_check,
  add constraint arrangements_state_check
    check (state in ('invited', 'accepted', 'declined', 'withdrawn', 'expired', 'removed')),
  add constraint arrangements_ended_check
    check ((state in ('declined', 'withdrawn', 'expired', 'removed')) = (ended_at is not null)),
  add constraint arrangements_inviter_check
    check (case invited_by when 'intern' then intern is not null else host is not null end),
  add constraint arrangements_accepted_check
    check (state <> 'accepted' or (intern_yes_at is not null and host_yes_at is not null and intern is not null
                                   and host is not null and (companion is null or companion_yes_at is not null))),
  add constraint arrangements_email_check1 check (email = '' or (state = 'invited' and (intern is null or host is null)));

create unique index arrangements_address_once on arrangements (coalesce(host, intern), email) where email <> '';
create index arrangements_companion on arrangements (companion);
create index arrangements_email on arrangements (email) where email <> '';
create index arrangements_due on arrangements (answer_by) where state = 'invited';
comment on table arrangements is 'An invitation between an intern and a host, from either side. Accepted ones are pinned in every matching as far as they hold, in the order of accepted_at: the moment of the last yes.';
comment on column arrangements.email is 'Whom the invitation was written to; empty once they have answered or it is over: nobody may keep it then.';
comment on column arrangements.companion is 'Who travels with the intern: asked as well, and given a seat as well (R10).';
comment on column arrangements.otherwise is 'What the intern wants if nothing comes of it: that we find a host, or not to take part this year.';

create table arrangement_links (
  secret_hash bytea primary key,
  arrangement uuid not null references arrangements on delete cascade,
  made_at     timestamptz not null
);
create index arrangement_links_arrangement on arrangement_links (arrangement);
comment on table arrangement_links is 'The way in of each mail to an invited address, as a hash; all good until the invitation is over.';

alter table unwilling_addresses drop constraint unwilling_addresses_about_check;
alter table unwilling_addresses
  add constraint unwilling_addresses_about_check check (about in ('company', 'approval', 'arrangement'));
