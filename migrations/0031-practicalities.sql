-- What those in an agreed visit tell each other for its days: where to come, when, and whom to call.

create table practicalities (
  sign_up      uuid primary key references sign_ups,
  address      text not null default '' check (length(address) <= 200),
  starts       text check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  good_to_know text not null default '' check (length(good_to_know) <= 500),
  phone        text not null default '' check (length(phone) <= 30),
  said_at      timestamptz not null,
  version      integer not null default 1 check (version > 0)
);
comment on table practicalities is 'Said once for all visits of a sign-up. Of a guest the telephone alone. Shown to who has agreed with them.';
comment on column practicalities.starts is 'When to come on the first day of a visit.';
comment on column practicalities.phone is 'Kept until the visit week is over.';
comment on column practicalities.version is 'Rises with each change, so that contact and deputy do not write over each other unseen.';
