-- The host catalogue and interns' wishes.

-- Whether a host may be shown in the catalogue is part of what it answers. Who was never asked has not said yes.
update sign_ups set answers = answers || '{"shown": false}' where role = 'host' and answers ? 'learn';

create table wishes (
  intern uuid not null references sign_ups on delete cascade,
  host   uuid not null references sign_ups on delete cascade,
  rank   integer not null check (rank between 1 and 5),
  primary key (intern, rank),
  unique (intern, host)
);
comment on table wishes is 'The hosts an intern would most like to visit, 1 the most. Kept as a whole list under the lock of the intern''s sign-up.';
comment on column wishes.host is 'A wish stays when its host withdraws, so that the intern is told; the matching leaves it out.';
create index wishes_by_host on wishes (host);
