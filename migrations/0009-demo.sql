-- The demo's own clock: where it stood when the program last ended. Empty in a real instance.

create table demo_clock (
  only_row boolean primary key default true check (only_row),
  stood_at timestamptz not null
);
