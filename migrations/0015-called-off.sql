-- Why somebody calls off a visit that was agreed: one of a few reasons, because free words may hold what nobody should
-- have to say.

alter table placements
  add column left_because text check (left_because in ('work', 'manager', 'moved', 'other')),
  add constraint placements_left_because check (left_because is null or ended_why in ('host-left', 'intern-left') is true);
comment on column placements.left_because is 'Read by the office; the other side reads of work alone. Null where the whole sign-up was withdrawn, which has a reason of its own.';

create function placements_called_off_once() returns trigger language plpgsql as $$
begin
  if old.state = 'cancelled' and new.left_because is distinct from old.left_because then
    raise exception 'placement % was called off once', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger placements_called_off_once before update on placements
  for each row execute function placements_called_off_once();
