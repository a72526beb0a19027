-- What people take home from a visit (R21): a row a thing, so that what becomes of each can be asked in the months after.

create table takeaways (
  id           uuid primary key,
  placement_id uuid not null,
  sign_up_id   uuid not null,
  person_id    uuid not null references persons,
  place        integer not null check (place between 1 and 5),
  kind         text not null check (kind in ('solution', 'habit')),
  text         text not null check (text <> '' and length(text) <= 300),
  version      integer not null default 1 check (version > 0),
  written_at   timestamptz not null,
  changed_at   timestamptz not null,
  foreign key (placement_id, sign_up_id) references placement_answers on delete cascade,
  -- Nobody has a sixth, however many windows they write in.
  constraint takeaways_five unique (placement_id, person_id, place)
);
create index takeaways_person on takeaways (person_id);
comment on column takeaways.sign_up_id is 'On whose side of the visit it was written: a deputy writes on the host''s.';
comment on column takeaways.place is 'One of the five that a person has in a visit; says nothing of the order.';
comment on column takeaways.version is 'Rises with every change, so that nobody saves over words they have not seen.';
