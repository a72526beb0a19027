-- Whoever's visit was moved, and a host whose guest was, keep one entry in their calendar and get one letter.

alter table placement_answers add column continues uuid references placements;
comment on column placement_answers.continues is
  'The visit whose entry in this person''s calendar goes on as this one: the first of those it took the place of. Null where none.';
create index placement_answers_continues on placement_answers (sign_up_id, continues) where continues is not null;
