-- Whoever the matching found nothing for is looked for by themselves, and can say that they want nothing more.

alter table late_place_waits
  add column wants boolean not null default true;
comment on table late_place_waits is 'Who is looked for a late place for: whom the matching found nothing for, and who has asked since. Left with the round, or no to a place: deleted.';
comment on column late_place_waits.wants is 'False where they have said that they want none; since then.';
