-- What a host asks its guests to have in order: a closed list, and nothing of it ever comes here.

create table guest_requirements (
  host    uuid primary key references sign_ups,
  needs   text[] not null check (needs <@ '{id,confidentiality,certificate,clearance}'),
  said_at timestamptz not null,
  version integer not null default 1 check (version > 0)
);
comment on table guest_requirements is 'One row for each host that has said so; no needs: it has said that there are none.';
comment on column guest_requirements.version is 'Rises when the answer changes, so that guests are told of each change once.';
