-- "Did it take place?" is answered in one press from the mail, without signing in (U24).

create table took_place_links (
  secret_hash  bytea primary key check (length(secret_hash) = 32),
  placement_id uuid not null,
  sign_up_id   uuid not null,
  made_at      timestamptz not null,
  foreign key (placement_id, sign_up_id) references took_place_questions on delete cascade
);
comment on table took_place_links is 'The mailed way to the question. Opens the question alone, and never who the others are.';
