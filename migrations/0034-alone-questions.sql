-- Who is left by their companion once the proposals are out: asked whether they travel alone (R10).

create table alone_questions (
  sign_up     uuid primary key references sign_ups on delete cascade,
  left_by     uuid not null references sign_ups on delete cascade,
  placement   uuid references placements on delete cascade,
  bond        text not null check (bond in ('together', 'preferably')),
  asked_at    timestamptz not null,
  answer_by   timestamptz not null check (answer_by > asked_at),
  answer      text check (answer in ('alone', 'together', 'stop', 'silent')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index alone_questions_left_by on alone_questions (left_by);
create index alone_questions_placement on alone_questions (placement) where placement is not null;
create index alone_questions_open on alone_questions (answer_by) where answer is null;
comment on table alone_questions is 'Whether somebody whose companion has left after the proposals travels alone; one question at a time.';
comment on column alone_questions.placement is 'The visit of the two that ended so. Null where they waited for a late place together.';
comment on column alone_questions.bond is 'What held for the two when they were parted: their host reads it.';
comment on column alone_questions.answer is 'Null while it is asked. Silent: what they had said beforehand was done.';
