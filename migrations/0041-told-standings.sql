-- What was agreed on may cease to hold, and hold again: those in it are told, once for each turn.

alter table arrangements add column told_lack text;
comment on column arrangements.told_lack is
  'What those in it know to stand in the way since all said yes, a word of `Lack` or none; null until that was looked at.';
alter table arrangements add column untold_since timestamptz;
comment on column arrangements.untold_since is 'Since when it stands otherwise than they were told; null where it does not.';
