-- Somebody without a visit may ask a host themselves, once the proposals are out: a repair that no menu led to.

alter table repairs
  alter column menu_id drop not null,
  alter column strand drop not null,
  add constraint repairs_come_from check ((menu_id is null) = (strand is null));
comment on column repairs.menu_id is 'The menu the office chose it from; null where a guest has asked the host themselves.';
comment on column repairs.chosen_by is 'The coordinator who chose it, or the guest who asked.';
