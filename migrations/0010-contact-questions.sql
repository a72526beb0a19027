-- "Have you been in touch?", asked of everybody in an agreed visit a week after it was agreed (U7).

create table contact_questions (
  placement_id uuid not null,
  sign_up_id   uuid not null,
  asked_at     timestamptz not null,
  answer_on    date not null,
  answer       text check (answer in ('yes', 'no')),
  answered_at  timestamptz,
  primary key (placement_id, sign_up_id),
  foreign key (placement_id, sign_up_id) references placement_answers,
  check ((answer is null) = (answered_at is null))
);
comment on column contact_questions.answer_on is 'The last day to answer. After it no answer is silence, and the office sees it; an answer is welcome all the same.';
