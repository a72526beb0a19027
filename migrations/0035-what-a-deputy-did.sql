-- What a deputy does in a host's name stays the deputy's own: told of as theirs, and in their data, not the contact's.

alter table placements add column ended_by_deputy uuid references persons check (ended_by_deputy is null or ended_by = host);
comment on column placements.ended_by_deputy is 'The deputy who called it off in the host''s name; null where the contact did.';

alter table other_days add column proposed_by_deputy uuid references persons;
comment on column other_days.proposed_by_deputy is 'The deputy who proposed them in the host''s name; null where who signed up did.';

alter table programme_comments add column deputy uuid references persons;
comment on column programme_comments.deputy is 'The host''s deputy whose words they are; null where they are those of who signed up.';
create index programme_comments_deputy on programme_comments (deputy) where deputy is not null;
