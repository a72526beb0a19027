-- After a drop-out: what the engine finds, what the office asks for, and visits that are agreed together or not at all.

create table repair_menus (
  id         uuid primary key,
  round_id   uuid not null references rounds,
  state      text not null default 'running' check (state in ('running', 'done', 'failed')),
  situation  bytea not null,
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  started_by uuid not null references persons,
  started_at timestamptz not null,
  ended_at   timestamptz,
  options    jsonb,
  check ((state = 'running') = (ended_at is null)),
  check ((state = 'done') = (options is not null))
);
create index repair_menus_round on repair_menus (round_id, started_at);
create unique index repair_menus_running on repair_menus (round_id) where state = 'running';
comment on table repair_menus is 'What can be done with the seats that are free and those who have none, calculated by the engine.';
comment on column repair_menus.situation is 'What it was calculated on, gzipped: the round as it stood.';
comment on column repair_menus.sha256 is 'Of the situation: what has changed since is not asked for.';

create table repairs (
  id        uuid primary key,
  round_id  uuid not null references rounds,
  menu_id   uuid not null references repair_menus,
  strand    integer not null,
  state     text not null default 'asked' check (state in ('asked', 'agreed', 'fallen')),
  chosen_by uuid not null references persons,
  chosen_at timestamptz not null,
  answer_by timestamptz not null check (answer_by > chosen_at),
  ended_at  timestamptz,
  unique (menu_id, strand),
  check ((state = 'asked') = (ended_at is null))
);
create index repairs_round on repairs (round_id, state);
comment on table repairs is 'Visits that hang together and are asked for together: all are agreed in one transaction, or everything stays.';
comment on column repairs.strand is 'Its number among those the office chose from one menu. Unique: of two who choose at once one does.';

alter table placements
  alter column run_id drop not null,
  add column repair_id uuid references repairs,
  add column replaces uuid references placements,
  add constraint placements_come_from check ((run_id is null) = (repair_id is not null)),
  add constraint placements_replace_in_repair check (replaces is null or repair_id is not null),
  drop constraint placements_ended_why_check,
  add constraint placements_ended_why_check check (ended_why in
    ('host-no', 'intern-no', 'not-answered', 'host-left', 'intern-left', 'round-cancelled', 'moved', 'repair-fell', 'taken-back')),
  drop constraint placements_ended_why,
  add constraint placements_ended_why check (case state
    when 'declined'  then ended_why in ('host-no', 'intern-no') and ended_by is not null
    when 'lapsed'    then ended_why = 'not-answered' and ended_by is null
    when 'cancelled' then ended_why in ('host-left', 'intern-left') and ended_by is not null
                       or ended_why in ('round-cancelled', 'moved', 'repair-fell', 'taken-back') and ended_by is null
    else ended_why is null and ended_by is null
  end is true);
create index placements_repair on placements (repair_id) where repair_id is not null;
create index placements_replaces on placements (replaces) where replaces is not null;
comment on column placements.repair_id is 'The repair it was proposed in; null where it came from a run.';
comment on column placements.replaces is 'The agreed visit of the same people that ends when this one is agreed.';

create function placements_in_repair() returns trigger language plpgsql as $$
begin
  if (new.repair_id, new.replaces) is distinct from (old.repair_id, old.replaces) then
    raise exception 'placement % is what was proposed', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger placements_in_repair before update on placements
  for each row execute function placements_in_repair();

-- When the transaction ends, the visits of a repair stand or fall together, and nobody who moves has two.
create function repairs_stand_together() returns trigger language plpgsql as $$
declare
  still_open bigint;
  doubled bigint;
begin
  select count(*) filter (where p.state = 'open'),
         count(*) filter (where p.state = 'agreed' and left_one.state = 'agreed')
    into still_open, doubled
    from placements p left join placements left_one on left_one.id = p.replaces
    where p.repair_id = new.repair_id;
  if new.state <> 'open' and still_open > 0 or doubled > 0 then
    raise exception 'the visits of repair % do not stand together', new.repair_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger repairs_stand_together after update of state on placements
  deferrable initially deferred for each row
  when (new.repair_id is not null and old.state = 'open') execute function repairs_stand_together();

-- Who has booked the journey stays where they are.
create table booked_travels (
  placement_id uuid not null references placements on delete cascade,
  sign_up_id   uuid not null references sign_ups,
  booked_at    timestamptz not null,
  booked_by    uuid not null references persons,
  primary key (placement_id, sign_up_id)
);
create index booked_travels_sign_up on booked_travels (sign_up_id);
comment on table booked_travels is 'Guests who have said that their journey is booked: a repair never asks them to move. Taken back: deleted.';
comment on column booked_travels.booked_by is 'The guest, or a coordinator for them; the reason stands in the log.';
