-- Who drops out of a visit that is under way: the visit stays agreed, as it took place in part, and goes on for the others.

create table break_offs (
  id uuid not null unique,
  placement_id uuid not null,
  sign_up_id uuid not null,
  because text not null check (because in ('work', 'manager', 'moved', 'other')),
  at timestamptz not null,
  deputy uuid references persons,
  primary key (placement_id, sign_up_id),
  foreign key (placement_id, sign_up_id) references placement_answers
);
comment on table break_offs is 'One for each who has dropped out; taken back, it is gone. The log keeps both.';
comment on column break_offs.id is 'What letters about it speak of: who drops out again after taking it back has another.';
comment on column break_offs.because is 'Read by the office alone.';
comment on column break_offs.deputy is 'Who did it in the host''s name; null where the contact, or a guest, did.';
