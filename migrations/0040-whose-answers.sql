-- What a host's deputy answers about a visit stays the deputy's own: told of as theirs, and in their data, not the contact's.

alter table contact_questions add column deputy uuid references persons check (deputy is null or answer is not null);
comment on column contact_questions.deputy is 'The host''s deputy who gave the answer; null where who was asked did.';
create index contact_questions_deputy on contact_questions (deputy) where deputy is not null;

alter table took_place_questions add column deputy uuid references persons check (deputy is null or answer is not null);
comment on column took_place_questions.deputy is 'The host''s deputy who gave the answer; null where who was asked did.';
create index took_place_questions_deputy on took_place_questions (deputy) where deputy is not null;
